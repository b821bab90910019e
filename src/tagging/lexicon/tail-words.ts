import { wordSet, type LexiconGroup } from './define.js';

/** `passportNo`, `ibanNumber`, `mobileNbr`. */
const NUMBERS = 'no nr num number nbr numb nro';

/** `genderCode`, `religionName`, `occupationDesc`: an entry of a list is told by these. */
const CODED = 'code name desc description other specify specified freetext';

/** `allergyDetails`, `passportInfo`. */
const DETAILS = 'info information data detail details';

/** `photoPath`, `avatarKey`. */
const PLACES_OF_FILES =
  'url uri link path key file filename base 64 base64 src data thumb thumbnail preview s3 blob cdn';

/** `passportScan`, `nationalIdFront`. */
const COPIES = `${PLACES_OF_FILES} image img photo picture pic scan copy doc document upload front back side attachment proof`;

/** `diagnosisNotes`. */
const REMARKS = 'note notes remark remarks comment comments';

/** `latestWeightKg`. */
const UNITS = 'kg kgs cm m mm lb lbs ft inch g bpm mmhg mgdl celsius fahrenheit pounds grams';

/** `monthlyIncomeUsd`. */
const CURRENCIES = 'usd eur gbp chf inr brl mxn ars clp cop pen ngn kes zar aed cents';

/** What may stand after the words of each kind of data: of all kinds that a category is. */
const TAILS: readonly (readonly [category: RegExp, words: string])[] = [
  [/^contact\.phone_number/, 'e 164 e164 intl international national extra ext extension extn change'],
  [/^contact\.email/, 'change'],
  [/^contact\.(?:email|phone_number)$/, 'business'],
  [/^contact\.address\.postal_code/, 'ext extension plus'],
  [/^financial$/, CURRENCIES],
  // The entry of a list that was chosen.
  [/^demographic\.(?:gender|marital_status|race_ethnicity|religious_belief|sexual_orientation)|^demographic$/, 'id'],
  [
    /^(?:government_id|financial\.(?:bank_account|credit_card)|contact\.(?:phone|fax)_number|health_and_medical\.)/,
    NUMBERS,
  ],
  [/^(?:demographic(?!\.(?:date_of_birth|age_range|gender))|job_title|workplace|health_and_medical$)/, CODED],
  [
    /^(?:government_id|financial\.bank_account|health|biometric|demographic\.(?:race|religio|polit|sexual)|workplace)/,
    DETAILS,
  ],
  [/^health_and_medical$/, `${REMARKS} ${UNITS}`],
  [/^financial\.bank_account$/, `${PLACES_OF_FILES} proof scan copy doc document statement`],
  [/^content\.self_image/, `${PLACES_OF_FILES} object storage media`],
  [/^government_id|^biometric/, COPIES],
];

/**
 * The words that may stand after a group's phrases without changing what is meant.
 *
 * @param group a group of the lexicon
 */
export function tailsOf({ category, tails, needs }: LexiconGroup): ReadonlySet<string> {
  if (needs === 'identifier') return wordSet(tails);
  return wordSet([tails ?? '', ...TAILS.filter(([kind]) => kind.test(category)).map(([, words]) => words)].join(' '));
}
