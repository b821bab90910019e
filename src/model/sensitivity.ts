import type { Category } from './category.js';
import type { CategoryKey } from './category-name.js';

/** How much harm it does when a category gets out, worst first. */
export const SENSITIVITY_LEVELS = ['high', 'medium', 'low'] as const;
export type SensitivityLevel = (typeof SENSITIVITY_LEVELS)[number];

/** What is known of a category's sensitivity. */
export interface Sensitivity {
  level: SensitivityLevel;
  /** GDPR article that gives the category particular protection: 9 (special categories), 10 (criminal records). */
  article?: 9 | 10;
}

/**
 * Sensitivities by category; a category that is not listed takes that of the nearest one above it.
 *
 * The articles are those of Regulation (EU) 2016/679: Art. 9(1) names racial or ethnic origin, political opinions, religious
 * beliefs, genetic and biometric data, health, and sexual orientation; Art. 10 criminal convictions. Levels are the project's own.
 */
const SENSITIVITIES: Partial<Record<CategoryKey, Sensitivity>> = {
  account: { level: 'medium' },
  'account.settings': { level: 'low' },
  authorization: { level: 'high' },
  'authorization.biometric': { level: 'high', article: 9 },
  behavior: { level: 'medium' },
  biometric: { level: 'high', article: 9 },
  childrens: { level: 'high' },
  contact: { level: 'medium' },
  'contact.address.city': { level: 'low' },
  'contact.address.country': { level: 'low' },
  'contact.address.state': { level: 'low' },
  'contact.organization': { level: 'low' },
  'contact.url': { level: 'low' },
  content: { level: 'medium' },
  'content.private': { level: 'high' },
  'content.public': { level: 'low' },
  criminal_history: { level: 'high', article: 10 },
  demographic: { level: 'medium' },
  'demographic.age_range': { level: 'low' },
  'demographic.language': { level: 'low' },
  'demographic.political_opinion': { level: 'high', article: 9 },
  'demographic.race_ethnicity': { level: 'high', article: 9 },
  'demographic.religious_belief': { level: 'high', article: 9 },
  'demographic.sexual_orientation': { level: 'high', article: 9 },
  device: { level: 'medium' },
  financial: { level: 'high' },
  government_id: { level: 'high' },
  'government_id.vehicle_registration': { level: 'medium' },
  health_and_medical: { level: 'high', article: 9 },
  job_title: { level: 'low' },
  location: { level: 'medium' },
  'location.imprecise': { level: 'low' },
  'location.precise': { level: 'high' },
  name: { level: 'medium' },
  payment: { level: 'high' },
  privacy_preferences: { level: 'low' },
  sensor: { level: 'medium' },
  social: { level: 'medium' },
  telemetry: { level: 'low' },
  unique_id: { level: 'low' },
  user_sensor: { level: 'medium' },
  workplace: { level: 'low' },
};

/**
 * The sensitivity of a category.
 *
 * @param category a full key
 * @returns its own entry or that of the nearest category above it
 */
export function sensitivityOf(category: Category): Sensitivity {
  const segments = category.slice('user.'.length).split('.');
  for (let length = segments.length; length > 0; length--) {
    const found = SENSITIVITIES[segments.slice(0, length).join('.') as CategoryKey];
    if (found) return found;
  }
  return { level: 'medium' };
}

/** Whether Art. 9 or Art. 10 of the GDPR gives the category particular protection. */
export function isSpecialCategory(category: Category): boolean {
  return sensitivityOf(category).article !== undefined;
}
