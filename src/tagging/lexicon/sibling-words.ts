import { wordSet } from './define.js';

/** Siblings that belong to a connection to a machine. */
export const MACHINE_SIBLINGS = wordSet(
  'port database dialect dsn socketpath keyspace poolsize authsource dbname privatekey family netmask cidr chainid abi ttl dockerimage firmwareversion firmware rtspport httpport httpsport tcpport',
);

/** Siblings that only goods have: one of them is enough. */
export const GOODS_SIBLINGS = wordSet(
  'price sku stock inventory quantity qty barcode mimetype filename extension soldqty unitprice taxrate',
);

/** Siblings that belong to things and organizations rather than people. */
export const THING_SIBLINGS = wordSet(`
  price sku slug logo logourl domain website industry vat vatnumber vatid taxnumber currency stock inventory quantity subject html template
  templateid extension mimetype size path filename weight barcode hostname port plan seats members employees permissions defaultcurrency
  cnpj siret siren kvk kvknumber handelsregisternummer partitaiva subdomain openinghours registrationnumber legalname headquarters founded color icon`);

/** Siblings that only what is entered in a register has: one of them is enough. */
export const REGISTERED_SIBLINGS = wordSet(`
  legalform legalformid rechtsform formejuridique formajuridica naturagiuridica naturezajuridica rechtsvorm registercourt registrationcourt registergericht registergerichtname registergerichtnummer
  registernumber handelsregister handelsregisternummer hrb hrbnumber siret siren kvk kvknumber kvknummer companyregistrationnumber tradename nomecommercial
  incorporationdate dateofincorporation incorporationcountry cnpj razonsocial razaosocial inscricaoestadual`);

/** Siblings that only citizens have. */
export const CITIZEN_SIBLINGS = wordSet(
  'cpf dni rg cedula nif ssn curp nss bsn passport birthdate dateofbirth datanascimento fechanacimiento',
);

/** Siblings that a request or a complaint has beside its subject. */
export const INQUIRY_SIBLINGS = wordSet(
  'priority urgency topic ordernumber ticketid tickettype inquirytype contactreason',
);

/** Siblings that an answer of a program has. */
export const ANSWER_SIBLINGS = wordSet(
  'success ok status statuscode error errors errorcode token accesstoken password role roles',
);

/** Whom a message goes to. */
export const RECIPIENT_SIBLINGS = wordSet(
  'to toemail toaddress toaddresses recipient recipients recipientemail cc bcc',
);

/** Siblings that stand beside a card. */
export const CARD_SIBLINGS = wordSet(
  'cvv cvc cardnumber cardbrand expmonth expyear expirymonth expiryyear expirydate cardholder cardholdername cardexpiry',
);

/** Siblings that stand beside a bank account. */
export const BANK_SIBLINGS =
  wordSet(`iban bic swift swiftcode routingnumber bankname bankcode sortcode accountholder accountholdername
  bankaccounttype`);

/** Siblings that stand beside what identifies a device. */
export const DEVICE_SIBLINGS = wordSet('useragent browser os osname osversion devicetype platformversion ipaddress');

/** Siblings that stand beside whom a message goes to. */
export const MESSAGE_SIBLINGS = wordSet(
  'subject html htmlbody bodyhtml textbody cc bcc replyto attachments templateid templatename dynamictemplatedata templatedata',
);

/** Words of what goes to a phone, or comes from one. */
export const BY_PHONE = wordSet('sms mms whatsapp whats texting twilio');

/** Words of what is let, and to whom: a `tenant` beside them rents, and is no customer of a service. */
export const RENTAL = wordSet(
  'rent rental rents lease leases landlord landlady lessor lessee renter sublet evict eviction apartment flat dwelling miete kaltmiete warmmiete loyer bail alquiler arriendo aluguel aluguer affitto canone huur',
);
