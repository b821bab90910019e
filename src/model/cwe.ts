/**
 * The weaknesses that the rules are about, by their number in MITRE's Common Weakness Enumeration (https://cwe.mitre.org/),
 * with the names that it gives them.
 */
export const CWE_NAMES = {
  312: 'Cleartext Storage of Sensitive Information',
  319: 'Cleartext Transmission of Sensitive Information',
  359: 'Exposure of Private Personal Information to an Unauthorized Actor',
  532: 'Insertion of Sensitive Information into Log File',
} as const;

/** Number of a weakness that a rule is about. */
export type Cwe = keyof typeof CWE_NAMES;
