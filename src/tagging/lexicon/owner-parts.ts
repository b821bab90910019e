import { wordSet } from './define.js';

/** What holds tables by their names: `prisma.recipient`. */
export const DATABASE_CLIENTS = wordSet('prisma tx trx db knex kysely drizzle prismaclient entitymanager');

/** Words that turn what follows into its opposite. */
export const NEGATIONS = wordSet('non not niet nicht kein');

/** After these stands what a thing has to do with, not what it is: `UserForInvoice`, `VolunteersInEvent`, `UtilisateurASupprimer`. */
export const RELATIONS = wordSet(`
  and for with without in on from by at und fuer fur mit ohne aus zu zum zur vom et pour avec sans dans par a au aux y para con sin por del della dello
  dei delle degli e com sem per senza dal dalla da do dos das en voor met zonder uit van de di du des`);

/** With these the next word is one: `SignIn`, `CheckIn`. */
export const PARTICLE_VERBS = wordSet(
  'sign signed log logged check checked opt plug clock drop fill walk add stand built',
);

/** What people are read from, written to and kept in: a `UserStore`, a `PatientOut`, while a `BookStore` is a shop and a `CheckIn` a deed. */
export const FORMS_OF_PEOPLE = wordSet(
  'in out read write store slice line class bean meta metadata lookup search client',
);
