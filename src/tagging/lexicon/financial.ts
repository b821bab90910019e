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
    words: `card number, card no, card num, credit card number, credit card no, credit card num, debit card number, cc number, cc num, cc no, card pan,
      kartennummer, kreditkartennummer, numero carte, numero de carte, numero tarjeta, numero de tarjeta, tarjeta credito, numero cartao,
      numero do cartao, numero carta, numero carta credito, kaartnummer, creditcardnummer, credit card pan, cc pan, full card number,
      card account number, numero de la tarjeta, num tarjeta, num carte, num cartao, numero do cartao de credito, numero carta di credito,
      kreditkarte nummer, kreditkarten nr`,
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
    words: `card, credit card, debit card, pan, card expiry, card expiration, card expiry date, kreditkarte, carte bancaire, card data, card detail,
      card info, card details, card token, card exp month, card exp year, card expiration date, card expiry month, card expiry year,
      cardnumber last 4, payment card, tarjeta, cartao, carta di credito, card expires, card exp, card expiry mm, card expiry yy, card exp date,
      cc exp, cc expiry, cc exp month, cc exp year, exp date card, card bin, card fingerprint, card holder data, tarjeta vencimiento,
      vencimiento tarjeta, validade cartao, scadenza carta, security code, card code, cryptogramme, codigo seguridad, codigo seguranca,
      codice sicurezza, pruefziffer, card first 6, card first six, debit card no, cc expiration, cc exp date, cc expiration date,
      cc name on card, nro tarjeta, cartao credito, card validity, valid until card, gueltig bis karte, date expiration carte, card valid thru,
      credit card data, credit card info, credit card details, credit card token, credit card holder, credit card holder name, credit card bin,
      debit card data, debit card info, debit card details, debit card token, debit card holder, debit card holder name, debit card bin,
      payment card data, payment card info, payment card details, payment card token, payment card holder, payment card holder name,
      payment card bin`,
  },
  {
    category: 'financial.bank_account',
    label: 'a bank account',
    holds: 'digits',
    needs: 'nothing',
    open: true,
    words: `iban, iban number, debtor account, creditor account, beneficiary account, payer account, payee account, recipient account, sender account,
      bank account number, bank account no, bank account iban, routing number, sort code number, clabe, kontonummer, bankkontonummer, bankkonto
      nummer, numero de compte, numero compte, numero compte bancaire, numero cuenta, numero de cuenta, cuenta bancaria, numero conta bancaria,
      numero da conta, conta bancaria, conto corrente, numero conto, rekeningnummer, bankrekening, bankrekeningnummer, iban code, iban last 4,
      clabe interbancaria, cbu, numero konta, banka hesap, bank account last 4, bank acct, bank acct number, bank account details, payout
      account, iban nummer, iban nr, kontonr, bankleitzahl konto, cuenta clabe, nro cuenta, num cuenta, num compte, num conta, numero conta
      corrente, conta corrente, conta poupanca, chave pix, pix key, upi id, upi vpa, vpa, sepa iban, debit iban, account iban, ach account
      number, bank account iban number, coordonnees bancaires, releve identite bancaire, dati bancari, coordinate bancarie, bankgegevens,
      rekeningnr, cbu alias, alias cbu, bban, bank acc no, bank acc number, bank ac no, bank ac number, bank account num, bank acct no, bank
      iban, cbu cvu, cvu, cvu number, checking account number, savings account number, savings account no, current account number, upi, upi
      address, upi handle, nro cuenta bancaria, numero cuenta corriente, cuenta corriente, cuenta ahorro, cuenta ahorros, numero cuenta ahorro,
      numero cuenta bancaria cliente, compte bancaire, numero iban, num iban, rib iban, compte iban, iban compte, bank konto, iban kunde, iban
      mitglied, iban debiteur, numero conta corrente banco, chave pix tipo valor, tipo chave pix valor, pix, pix code key, bank account text,
      bank account raw, direct deposit account, direct debit account, mandate iban, refund account number, refund bank account, payee iban,
      creditor iban, debtor iban`,
  },
  {
    category: 'financial.bank_account',
    label: 'a bank account',
    holds: 'digits',
    needs: 'bank',
    words: `bic, bic code, swift, swift code, ifsc, ifsc code, routing code, transit number, institution number, branch code, bank code,
      numero agencia, conta, agencia, account number, account no, account nr, account last 4, account num, bank account, sort code, bsb, aba,
      bankverbindung, rib, agency number, blz, bankleitzahl, ibanbic, digito conta, dv conta, bank account holder, swift bic, bic swift,
      aba number, aba routing number, micr, clearing number, iban country, aba routing, ach routing, bsb code, bank info, bank data,
      bank information, bank account info, bank account data, bank account information, bank branch name, bank branch code, bank number,
      bank routing, bank routing number, bank swift, bank swift code, bank ifsc, bank ifsc code, bank sort code, bank bic, bank bsb,
      checking account, savings account, current account, deposit account, settlement account, withdrawal account, acct no, acct number,
      acct num, acc no, acc number, acc num, account iban bic, cuenta, numero agencia conta, nome banco, nombre banco, banco, cod banco,
      codigo banco, agencia conta, numero conta, nro conta, tipo cuenta, tipo conta, nom banque, banque, banca, nome banca, naam bank,
      routing transit number, rtn, account digit, mandate reference, mandate ref, sepa mandate, mandatsreferenz, reference bancaire,
      references bancaires, referencia bancaria, referencias bancarias, dados bancarios, datos bancarios, domiciliation bancaire,
      domiciliacion bancaria, numero rib, code banque, code guichet, cle rib, cle iban`,
  },
  {
    category: 'financial',
    label: "what is in a person's account",
    holds: 'digits',
    needs: 'account',
    unsure: true,
    words: `wallet amount, wallet balance, current wallet amount, credit balance, loyalty points, reward points, points balance, cash, available cash,
      current value, net worth value, investment, total investments, valuation, committed funds, fees paid, interest paid, net deposit, gross
      performance, withdrawal, balance, account balance, cash balance, available balance, current balance, total asset, total liability,
      portfolio value, total investment, savings, savings rate, net performance, dividend, liability, buying power, kontostand, saldo, solde,
      account value, current savings, wallet credit, store credit, credits balance, due balance, outstanding balance, outstanding amount,
      opening balance, closing balance, loyalty balance, reward balance, bonus balance, points earned, portfolio balance, total balance,
      withdrawable balance, pending balance, ledger balance, solde compte, saldo actual, saldo atual, saldo disponivel, saldo disponible, saldo
      conto, guthaben, tegoed, cash position, deposits total, total deposits, total withdrawals, invested amount, amount invested, investment
      amount, investment value, invested capital, market value, book value, cost basis, unrealized pnl, realized pnl, unrealized gain, realized
      gain, total return, annualized performance, fire wealth, total value, total buying power, total interest, equity value, net equity,
      holdings value, portfolio total, gross performance with currency effect, net performance with currency effect, net worth total, account
      equity, margin balance, bankguthaben, sparguthaben, valor cuenta, valor carteira`,
  },
  {
    category: 'financial.credit_card',
    label: 'when a card expires',
    holds: 'digits',
    needs: 'payment',
    follow: 'aggressive',
    unsure: true,
    words: `expiry month, expiry year, exp month, exp year, expiration month, expiration year, expiry date, expiration date, expiry, mes vencimiento,
      ano vencimiento, cid code, csc`,
  },
  {
    category: 'financial.credit_card',
    label: 'the end of a card number',
    holds: 'digits',
    needs: 'nothing',
    follow: 'aggressive',
    unsure: true,
    words:
      'payment method last 4, payment last 4, card last four, last 4, last four, card last 4, last 4 digit, card last digit, last four digit',
  },
  {
    category: 'financial',
    label: 'what a person earns',
    holds: 'digits',
    needs: 'person',
    listed: true,
    unsure: true,
    not: 'job vacancy posting position company total totals statistics stats department offer opening',
    words: `salary, annual salary, base salary, monthly salary, net salary, gross salary, net pay, gross pay, hourly rate, annual income, monthly
      income, household income, net monthly income, gross monthly income, net monthly salary, gross monthly salary, gross annual salary, gross
      wage, net wage, wage, gehalt, einkommen, salaire, salario, sueldo, stipendio, reddito, salaris, inkomen, ingreso mensual, renda mensal,
      renda familiar, salario base, sueldo base, salario bruto, salario neto, salario liquido, bruttogehalt, nettogehalt, taxable income,
      taxable wage, credit score, net worth, basic pay, base pay, basic salary, starting salary, current salary, expected salary, desired
      salary, salary expectation, last salary, previous salary, annual pay, yearly salary, yearly income, weekly wage, daily wage, hourly wage,
      hourly pay, hourly pay rate, day rate, take home pay, salary amount, salary gross, salary net, salary value, wage rate, wage amount,
      income amount, income level, income bracket, income range, family income, parental income, employment income, pension income, disposable
      income, total income, personal income, gross earnings, net earnings, total earnings, annual earnings, lohn, bruttolohn, nettolohn,
      monatseinkommen, bruttoeinkommen, nettoeinkommen, haushaltseinkommen, monatslohn, stundenlohn, monatsgehalt, steuerklasse, salaire brut,
      salaire net, salaire mensuel, salaire annuel, revenu mensuel, revenu annuel, revenu fiscal reference, revenu net, sueldo neto, sueldo
      bruto, sueldo mensual, ingresos mensuales, ingreso anual, ingresos anuales, ingreso mensual neto, renda bruta, renda liquida, rendimento
      mensal, salario mensal, salario atual, stipendio netto, stipendio mensile, reddito lordo, reddito netto, reddito familiare, isee, loon,
      brutoloon, nettoloon, uurloon, maandloon, jaarinkomen, maandinkomen, bruto inkomen, netto inkomen, credit rating, credit history, fico
      score, bureau score, ctc, current ctc, expected ctc, annual ctc, in hand salary, salary expected, salary expectations, salary current,
      take home salary, pay scale, basic wage, gaji pokok, salario hora, taux journalier, taux horaire, stundensatz, tagessatz, monthly
      earnings, monthly pay, monthly wage, monthly compensation, annual compensation, total compensation, base compensation, hourly
      compensation, pension contribution, employee contribution, employer contribution, annual family income, monthly family income, annual
      household income, monthly household income, ingresos familiares, ingreso familiar, ingresos anuales netos, renta mensual, renta anual,
      revenus annuels, revenus mensuels, revenus foyer, revenus menage, nettoeinkommen monatlich`,
  },
  {
    category: 'financial',
    label: "a person's means",
    holds: 'digits',
    needs: 'person',
    unsure: true,
    words: `bank name, bank account name, bank branch, bank detail, bank account type, other income, rent amount, monthly payment, allowance, overtime
      pay, severance, stipend, alimony, child support, spending, monthly spending, total expense, monthly saving, loan, loan
      balance, funding source, source of funds, source of income, income source, benefits, poverty level, gaji, ingreso, stipendio lordo,
      reddito annuo, maaltijd, brutto, netto, jahreseinkommen, revenus, revenu fiscal, quotient familial, vermogen, vermogen bedrag, pay,
      minimum billing rate, bill rate value, holding, loan amount, mortgage, deduction, monthly rent, rental income, bonus, compensation,
      earning, pay rate, bill rate, billing rate, payroll, pension, debt, monthly expense, total spent, total spend, lifetime value, credit
      limit, emergency fund, income, average income, gross income, net income, revenu, ingresos, renda, income tax, tax withheld, tax deduction,
      social contribution, net amount to pay, monthly debt, total debt, debt amount, monthly rent amount, rent paid, mortgage amount, mortgage
      payment, mortgage balance, loan purpose, loan type amount, personal loan, student loan, student loan amount, child maintenance,
      maintenance payment, council tax, housing benefit, child benefit, benefit amount, unemployment benefit, welfare benefit, social benefit,
      state pension, pension amount, private pension, asset value, personal assets, liabilities amount, financial situation, financial status,
      financial hardship, tax bracket, tax class, tax code number, withholding, withholding amount, withholding allowance, pay grade, pay
      amount, pay period amount, bonus amount, bonus pay, commission amount, commission earned, commissions earned, overtime amount, overtime
      hours pay, reimbursement amount, advance salary, salary advance, provident fund, pf number, pf account number, uan, uan number, esi
      number, esic number, gratuity amount, leave encashment, arbeitseinkommen, rente, unterhalt, kindergeld, wohngeld, schulden, warmmiete,
      kaltmiete, retraite, pension alimentaire, loyer, patrimoine, dettes, deuda, patrimonio, prestamo, pension mensual, nomina mensual, divida,
      rendimentos, emprestimo, aposentadoria, beneficio mensal, debiti, pensione, mutuo, assegno familiare, uitkering, toeslag, hypotheek,
      alimentatie, pensioen, tax paid, epf no, epf number, eps number, provident fund no, provident fund number, esi no number, fico band,
      financial goals, financial goal, financial need, financial aid, financial assistance, scholarship amount, outstanding loan, outstanding
      loans, existing loans, existing loan, monthly emi, emi amount, monthly debt payments, debts, assets total, total assets value, total
      liabilities value, home value, property value owned, vehicle value owned, credit card debt, credit card balance, retirement savings,
      annual expenses, monthly expenses total, monthly savings, emergency savings, budget amount personal, monthly budget, spending limit
      personal, expected income, projected income, unemployment income, welfare, welfare status, economic status, economic situation,
      socioeconomic status, socioeconomic level, income group, income category, wealth, wealth index, below poverty line, bpl, estrato, estrato
      socioeconomico, nivel socioeconomico, situacion economica, situacao financeira, deudas, egresos, gastos mensuales, despesas mensais, gasto
      mensual, daily rate, take home, fico, valor hora, tarifa hora, costo hora, tjm, hra, house rent allowance, dearness allowance, travel
      allowance, medical allowance, conveyance allowance, special allowance, food allowance, transport allowance, housing allowance, meal
      allowance, tds, professional tax, esi, pf, epf, pf amount, employee pf, employer pf, gratuity, loss of pay, lop deduction, ctc monthly,
      total deductions, total allowances, arrears, incentives, incentive, night allowance, shift allowance, payroll tax, wage tax, social
      security tax, medicare tax, federal tax, federal income tax, state income tax, ytd gross, ytd net, gross ytd, net ytd, holiday pay,
      holiday allowance, sick pay, vakantiegeld, vakantietoeslag, pensioenpremie, loonheffing, loonbelasting, bijzondere beloning,
      reiskostenvergoeding, reiskosten, lohnsteuer, solidaritaetszuschlag, rentenversicherung, arbeitslosenversicherung, pflegeversicherung,
      sozialversicherungsbeitraege, bruttoeinnahmen, nettoeinnahmen, monatliche einnahmen, einnahmen monatlich, einkuenfte, unterhaltszahlung,
      unterhaltszahlungen, unterhaltsleistung, wohnkosten, mietkosten, kreditraten, ratenzahlung, verbindlichkeiten, vermoegen, wertpapiere,
      lebensversicherung, bausparvertrag, grundvermoegen, grundeigentum, inss desconto, irrf, fgts, salario familia, vale transporte, vale
      refeicao, proventos, retenciones, deducciones, percepciones, isr, imss, infonavit, aguinaldo, prima vacacional, liquido a recibir, net a
      payer, net imposable, cotisations salariales, trattenute, tfr, charges mensuelles, ressources, ressources mensuelles, montant ressources,
      aides sociales, allocations familiales, indemnite, indemnites, indemnite logement, indemnite transport, indemnite sujetion, indemnite communication, indemnite representation, indemnite responsabilite, prestations sociales, revenu imposable`,
  },
  {
    category: 'financial',
    label: 'an account for payments',
    holds: 'text',
    needs: 'person',
    unsure: true,
    words: `paypal, paypal account, paypal me, venmo, venmo handle, venmo username, cash app, cash tag, zelle, wise account, bkash no, bkash number,
      bkash, nagad no, nagad number, nagad, paytm number, paytm no, paytm, gpay number, gpay, google pay number, phonepe number, payoneer,
      payoneer account, skrill, skrill account, mercado pago, alipay account, alipay, alipay id, wechat pay, revolut tag, revtag, gcash number,
      gcash, mpesa, orange money number, airtel money number, mobile money, momo, interac email, payid, osko`,
  },
  {
    category: 'financial.credit_card',
    label: 'when a card expires',
    holds: 'digits',
    needs: 'member',
    unsure: true,
    words: `credit card expiration, credit card expiry, credit card exp, credit card expiration date, credit card expiry date, credit card exp date,
      credit card expiration month, credit card expiration year, credit card expiry month, credit card expiry year, credit card exp month,
      credit card exp year, debit card expiration, debit card expiry, debit card exp, debit card expiration date, debit card expiry date,
      debit card exp date, debit card expiration month, debit card expiration year, debit card expiry month, debit card expiry year,
      debit card exp month, debit card exp year, payment card expiration, payment card expiry, payment card exp, payment card expiration date,
      payment card expiry date, payment card exp date, payment card expiration month, payment card expiration year, payment card expiry month,
      payment card expiry year, payment card exp month, payment card exp year`,
  },
];
