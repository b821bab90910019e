import type { LexiconGroup } from './define.js';

/** Cards, bank accounts and means. The last four digits are masked already, so they are not here. */
export const FINANCIAL: readonly LexiconGroup[] = [
  {
    category: 'financial.credit_card',
    label: 'a card number',
    holds: 'digits',
    needs: 'nothing',
    open: true,
    not: 'gift business loyalty membership sim test fake',
    words: `card number, card no, card num, credit card number, credit card no, credit card num, debit card number, cc number, cc num, cc no,
      card pan, kartennummer, kreditkartennummer, numero carte, numero de carte, numero tarjeta, numero de tarjeta,
      tarjeta credito, numero cartao, numero do cartao, numero carta, numero carta credito, kaartnummer, creditcardnummer`,
  },
  {
    category: 'financial.credit_card',
    label: 'the security code of a card',
    holds: 'digits',
    needs: 'nothing',
    open: true,
    words: 'cvv, cvc, cvv code, cvc code, card cvv, card cvc, card security code, cc cvv, cc csc, prufnummer karte',
  },
  {
    category: 'financial.credit_card',
    label: 'a card',
    holds: 'digits',
    needs: 'payment',
    words: `card, credit card, debit card, pan, card expiry, card expiration, card expiry date, kreditkarte, carte bancaire,
      tarjeta, cartao, carta di credito`,
  },
  {
    category: 'financial.bank_account',
    label: 'a bank account',
    holds: 'digits',
    needs: 'nothing',
    open: true,
    words: `iban, iban number, bank account number, bank account no, bank account iban, routing number, sort code number,
      clabe, kontonummer, bankkontonummer, bankkonto nummer, numero de compte, numero compte, numero compte bancaire, numero cuenta,
      numero de cuenta, cuenta bancaria, numero conta bancaria, numero da conta, conta bancaria, conto corrente, numero conto,
      rekeningnummer, bankrekening, bankrekeningnummer`,
  },
  {
    category: 'financial.bank_account',
    label: 'a bank account',
    holds: 'digits',
    needs: 'bank',
    words:
      'account number, account no, account num, bank account, sort code, bsb, aba, bankverbindung, rib, agency number',
  },
  {
    category: 'financial',
    label: "a person's means",
    holds: 'digits',
    needs: 'person',
    unsure: true,
    words: `salary, annual salary, base salary, monthly salary, income, annual income, monthly income, household income, net worth, credit score,
      wage, gehalt, einkommen, salaire, revenu, salario, sueldo, ingresos, renda, stipendio, reddito, salaris, inkomen`,
  },
];
