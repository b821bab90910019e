import { wordSet } from './define.js';

/** Words that change nothing when they stand before a thing: `newEmail`, `primaryPhone`. */
export const NEUTRAL_PREFIXES = wordSet(`
  new old current previous prev raw normalized trimmed cleaned my your their his her our the a primary secondary main alternate alternative backup
  personal private full original entered typed given verified unverified confirmed pending optional maybe safe
  registered login signup signin sign up in preferred selected saved next second third other emergency emergencia urgence emergenza notfall nood father mother fathers mothers spouse spouses another cart requested desired known last updated account profile order checkout form input req request body payload data field
  e el la le les los las il lo de del du des da do dos der die das den dem van d su seu sua mi mon ma nuevo nuovo nova nouveau neue nieuwe
  work office day evening i x requester legacy external internal actual permanent temporary temp foreign native spouse residential latest recent additional extra linked connected
  u c p s m t free
  stored existing real true own given target destination ultimate selected chosen picked`);

/** What a thing is for: the `billingName` is a name, while the `customerInvoiceId` is no customer's. */
export const PURPOSES = wordSet('billing bill invoice shipping ship delivery mailing home pickup dropoff');

/** Words that change nothing when they stand after a thing: `emailValue`, `phoneNormalized`, `emailDoCliente`. */
export const NEUTRAL_SUFFIXES = wordSet(`
  value values val text txt str string strings input raw normalized normalised trimmed trim clean cleaned lower lowercase lowercased plain plaintext decrypted
  decoded unmasked list array arr param arg prop home work office mobile personal private primary secondary main
  alternate alternative backup old new current previous prev original to of for
  de del della dello di du des da do dos der van von en local formatted parsed canonical sanitized sanitised escaped
  confirm repeat again other second as from use current
  studio casa servico servicio trabajo trabalho lavoro residencia residenza entrega envio cobranca personale institucional secundario fijo fixo fisso movil contacto
  contato contatto emergencia responsavel responsable titular conjuge conyuge domicile travail or null maybe s electronico electronica eletronico eletronica principal
  render rendered display displayed shown iso utc localized localised full short long latin kana native english effective resolved computed final copy temp temporary
 vigente pendiente pendente la las los el
  one two three lc clear cleartext ar ur bn hi fa he th vi ja jp zh cn ko kr kh km ru tr fr es pt it nl mr ta gu mm ne si sw
  neu alt ressource privat dienstlich geschaftlich prive pro perso particulier personnel nuevo nueva anterior novo nova attuale nuova vecchia oud nieuw zakelijk prive yyyy dd
  complet complete completo completa completi vollstaendig volledig modificato modificata modificado modificada modifie geaendert gewijzigd`);

/** Words that make whatever follows not the thing, wherever they stand before it. */
export const NEGATIVE_ANYWHERE = wordSet(`
  masked mask hashed hash encrypted encrypt obfuscated obfuscate redacted redact anonymized anonymised anonymize pseudonymized pseudonymised
  weak wrong incorrect unknown tokenized scrubbed sha md count counts counter num no not total max min invalid missing fake dummy mock sample example placeholder
  tipo tipos soort cantidad quantidade qtd anzahl aantal since hours minutes seconds with having without except excluding disposable blocked banned disallowed allowed whitelisted blacklisted duplicate duplicated regex pattern`);

/** Words that, at the beginning of a name, make it a question, an action or a switch: `hasAddress`, `sendEmail`, `showPassword`. */
export const NEGATIVE_FIRST = wordSet(`
  is has had have should can could will would did does do was were are allow allows enable enables enabled disable disables disabled use uses using require
  requires required show shows hide hides toggle send sends sending sent resend get gets fetch load loading set update updates change changes changing
  delete remove create verify verifies validate validates check checks find lookup list select search reset forgot forget request render build
  make generate parse format normalize normalise extract match test on handle handler by with without via per skip ignore include includes
  exclude excludes want wants accept accepts subscribe unsubscribe expose share log track collect ask prompt print copy edit submit save
  modification reinitialisation recuperation number unique supports needs need know auto force only prefer prefers`);

/** Words that make contact data a company's and not a person's: `supportEmail`, `smtpPassword`. */
export const COMPANY_PREFIXES = wordSet(`
  support noreply reply from sender mailer smtp default system test info help helpdesk sales abuse postmaster webmaster security privacy legal dpo
  press company business organization organisation org store shop site website brand team tenant workspace merchant supplier vendor
  corporate office public department dept branch warehouse facility school clinic hospital hotel restaurant service services app application bot
  platform provider env config global fallback feedback bcc replyto catchall firma empresa entreprise azienda societe
  operator maintainer agency insurer manufacturer distributor lab laboratory pharmacy college university institute institution venue club association church
  ngo dealership franchise salon studio gym airline carrier embassy ministry council municipality`);
