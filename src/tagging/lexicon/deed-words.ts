import { wordSet } from './define.js';

/** What people do with a reason or a remark: `cancelBooking(id, reason)`. */
export const DEEDS_WITH_REASONS = wordSet(`
  cancel cancellation cancelar annuler annulla stornieren annuleren reject rejection rechazar rejeitar refuser rifiuta ablehnen afwijzen decline deny refund report dispute complain complaint
  appeal suspend suspension ban unban dissolve unmatch withdraw withdrawal reschedule reprogramar remarcar return leave absence resign terminate dismiss
  deactivate reactivate unsubscribe escalate review rate feedback testimonial book booking reserve reservation appointment consult visit refer
  waive exempt reopen`);

/** What programs do by themselves, and give a reason for: `logFailure(reason)`. */
export const DEEDS_OF_PROGRAMS = wordSet(`
  log logger track emit fail failed failure error retry skip audit record format build translate map label is should dead letter webhook socket connection
  lock validate assert check abort release version commit deploy policy guard automation agent ai dedupe sync`);

/** Remarks that people make, whatever on; a `reason` and a single note are a program's as often. */
export const REMARKS = wordSet(`
  notes comments remarks feedback observacoes observaciones bemerkungen bemerkung remarques opmerkingen commentaire commentaires comentario comentarios kommentar opmerking`);

/** What is done with a record, whose parts are handed in: `createVenue(name, city)`. */
export const DEEDS_ON_RECORDS = wordSet(`
  create add insert upsert edit update save new modify crear agregar actualizar editar guardar modificar criar adicionar atualizar salvar cadastrar creer ajouter modifier enregistrer
  crea aggiungi aggiorna modifica salva anlegen speichern aendern maak opslaan toevoegen wijzigen`);

/** What is made of the names of people. */
export const MADE_OF_NAMES = wordSet(
  'initials greeting greet salutation monogram iniciales iniciais initialen initiales iniziali',
);
