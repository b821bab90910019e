import { wordSet } from './define.js';

/** Words in the names of functions and files that say what is done, or which part of a program it is, and not of what: `createUserAction`, `users/route.ts`. */
export const TECHNICAL_WORDS = wordSet(`
  action actions handler handlers controller controllers service services route routes router routers page pages api apis rest graphql form forms modal modals dialog dialogs drawer
  screen screens view views component components layout layouts list lists table tables grid hook hooks store stores slice slices query queries mutation mutations client
  server util utils utility helper helpers lib libs index main manager resolver resolvers module modules repository repositories model models schema schemas dto dtos
  type types interface interfaces entity entities validator validators validation validations middleware middlewares webhook webhooks job jobs task tasks worker workers script
  scripts seed seeds config common shared core src app apps application web mobile frontend backend admin dashboard panel settings public private protected internal packages
  package features feature domain domains section sections tab tabs card cards step steps wizard container containers context provider providers state reducer reducers
  data db database prisma supabase functions function fn async sync http site platform group groups team teams
  edit new add create update delete remove detail details import export search filter submit save register insert post put patch upsert handle on get fetch load find
  read show open close toggle set send manage bulk batch by for all one many with from to my me v1 v2 v3 id ids slug
  crear actualizar guardar eliminar obtener listar buscar editar registrar criar atualizar salvar excluir cadastrar agregar nuevo nueva novo nova
  creer modifier enregistrer supprimer ajouter nouveau nouvelle anlegen speichern aendern loeschen neu crea salva modifica elimina nuovo nuova opslaan wijzigen toevoegen
  rotas rutas paginas pantallas telas controladores servicios servicos modelos componentes utilidades`);
