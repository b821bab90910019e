import { describe, expect, it } from 'vitest';
import { CATEGORY_KEYS } from '../../src/model/category-name.js';
import { isSpecialCategory, sensitivityOf } from '../../src/model/sensitivity.js';

describe('sensitivity', () => {
  it('marks the special categories of GDPR Art. 9 and the records of Art. 10', () => {
    const special = CATEGORY_KEYS.filter((key) => isSpecialCategory(`user.${key}`));
    expect(special).toEqual([
      'authorization.biometric',
      'biometric',
      'biometric.fingerprint',
      'biometric.health',
      'biometric.retinal',
      'biometric.voice',
      'criminal_history',
      'demographic.political_opinion',
      'demographic.race_ethnicity',
      'demographic.religious_belief',
      'demographic.sexual_orientation',
      'health_and_medical',
      'health_and_medical.genetic',
      'health_and_medical.insurance_beneficiary_id',
      'health_and_medical.record_id',
    ]);
  });

  it('is inherited from the nearest category above', () => {
    expect(sensitivityOf('user.contact.email').level).toBe('medium');
    expect(sensitivityOf('user.contact.address.city').level).toBe('low');
    expect(sensitivityOf('user.contact.address.street').level).toBe('medium');
    expect(sensitivityOf('user.financial.bank_account').level).toBe('high');
  });
});
