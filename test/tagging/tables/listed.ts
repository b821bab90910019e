/** What an inventory lists, be it followed or not. */
export const LISTED = `
  Reservation.checkedInBy: string -> unique_id
  Folio.voidedBy: string -> unique_id
  Document.docCreatedBy: string -> unique_id
  JwtPayload.sub: string -> unique_id
  parameter sub: string -> nothing
  Enrollment.userId: string -> unique_id
  Enrollment.userProfileId: string -> unique_id
  Enrollment.userClassroomId: string -> nothing
  Guest.guestFolioItemId: string -> nothing
  Booking.membersNumber: number -> nothing
  Booking.numberOfPeople: number -> nothing
  Booking.memberNumber: string -> unique_id
  Profile.tenantId: string -> nothing
  Guest.emailId: string -> contact.email
  Guest.emailId: number -> nothing
  CustomerInput.defaultBillingAddress: AddressInput -> contact.address
  Address.postTown: string -> contact.address.city
  Address.countryArea: string -> contact.address.state
  CustomerDialogProps.confirmButtonState: string -> nothing
  variable PhoneNumberInput -> nothing
  variable userWithoutPassword -> nothing
  UserV2.token: string -> authorization.credentials
  RecipientField.height: number -> nothing
  Patient.height: number -> health_and_medical
  selection.$to -> nothing
  Expert.expertName: string -> name
  Employee.inssNumber: string -> government_id.national_identification_number
  Cliente.identificacion: string -> government_id.national_identification_number
  Cliente.tipoIdentificacion: string -> nothing
  Employee.accountNumber: string -> financial.bank_account
  Goat.sex: string -> nothing
  AnimalDto.nombre_madre: string -> nothing
  PetDto.ownerName: string -> name
  InstitutionResource.zipCode: string -> nothing
  GeofenceDto.latitude: number -> nothing
  IpWhitelist.ip_address: string -> nothing
  Source.teamMemberId: string -> unique_id
  Editors.preferredName: string -> name
  Country.nombre_documento: string -> nothing
  Country.code_phone: string -> nothing
  ContactSupportDto.name: string -> name
  InvitationEmailJob.userName: string -> account.username
  variable userIdValue: string -> unique_id
  Person.ssnNo: string -> government_id.national_identification_number
  Person.nationalIdFront: string -> government_id.national_identification_number
  Person.genderCode: string -> demographic.gender
  Person.religionName: string -> demographic.religious_belief
  Patient.allergyDetails: string -> health_and_medical
  Patient.latestWeightKg: number -> health_and_medical
  User.photoPath: string -> content.self_image
  User.photoVerified: boolean -> nothing
  User.phoneCode: string -> nothing
  User.encryptedSsn: string -> government_id.national_identification_number
  Customer.billingName: string -> name
  Customer.customerInvoiceId: string -> nothing
  Ticket.assignedToName: string -> name
  Ticket.relatedToName: string -> nothing
  Person.legalDateOfBirth: Date -> demographic.date_of_birth
  Employee.officePhone: string -> contact.phone_number
  Store.officePhone: string -> nothing
  Step.agencyPhone: string -> nothing
  VolunteersInEvent.id: string -> unique_id
  LeaveForEmployee.occupation: string -> job_title
  SignInResult.name: string -> name
  PatientOut.name: string -> name
  UserStore.name: string -> name
  BookStore.name: string -> nothing
  DeliveryAgent.name: string -> name
  UserAgent.name: string -> nothing
  Payroll.salaryPerMonth: number -> financial
  ContractDetailProps.clientName: string -> name
  OAuthSession.clientName: string -> nothing
  prisma.recipient -> nothing
  envelope.recipients -> nothing
  organisation.customerId -> nothing
  action.email: string @ src/messages/en.ts -> nothing
  action.email: string @ src/messages/send.ts -> contact.email
  PaymentProviderForm.apiKey: string -> nothing
  PrivateUser.apiToken: string -> authorization.credentials
  NewCustomer.photos: FileList -> content.self_image
  Membership.hips: string -> nothing
  UserOrderByWithRelationInput.email: string -> nothing
  UserEnvironmentCreateManyUserInput.id: string -> nothing
  UserCreateManyInput.id: string -> unique_id
  fields{client_secret,redirect_uri}.client_id: string -> nothing
  Sale{product,amount}.client_id: string -> unique_id
  UtilisateurASupprimer.uid: number -> unique_id
  ScadenzaDelCliente.id: string -> nothing
  DadosDoCliente.nome: string -> name
  participantA{firstName,lastName}.id: string -> unique_id
  StaffMember{id}.display_name: string -> name
  UserSuggestion{id,displayName}.name: string -> name
  useCustomerLookup().addresses -> contact.address
  loginForm.controls.firstName -> name.first
  StructureDetailReadModel.latitude: number -> nothing
  AdresseLieuEnrichie.codePostal: string -> nothing
  luogoLavoroSchema.latitude: number -> nothing
  AssociationMember.email: string -> contact.email
  NoteReadModel.nomAuteur: string -> name
  Annulment.annulledBy: string -> unique_id
  profileDraft{legalForm,registerCourt,postalCode,city}.street: string -> nothing
  OrgProfile{name,cnpj,website}.addressLine1: string -> nothing
  Cliente{nome,cpf,cnpj}.endereco: string -> contact.address
  User{kvkNumber,email}.companyName: string -> contact.organization
  Gift{firstname,lastname,email,message}.fromEmail: string -> contact.email
  UpdateEmailDto{name,subject,body}.fromEmail: string -> nothing
  SentEmail{to,subject,body}.fromEmail: string -> contact.email
  createForm{subject,category,priority}.message: string -> content.private
  toast{title,variant}.message: string -> nothing
  variable selectedAddress: Address -> contact.address
  variable selectedAddress: number -> nothing
  profile{displayName,abbreviatedName}.bio -> demographic.profile
  Employee.genderId: number -> demographic.gender
  User.delegatedToken: string -> authorization.credentials
  Client.whatsapp_e164: string -> contact.phone_number
  variable instagramUsername: string -> account.username
  variable botUsername: string -> nothing
  variable phoneForReminders: string -> contact.phone_number
  LogUser.superiorId: string -> unique_id
  UserPreferences{theme}.user_id: string -> unique_id
  UserPreferences{theme}.email: string -> nothing
  DatosPagador.TERPA_TELEFONO: string -> contact.phone_number
  Settings.SUPPORT_TELEFONO: string -> nothing
  column clientSchema.NEXT_PUBLIC_MESSAGING_SENDER_ID: string -> nothing
  data.ongoingEmail: string -> nothing
  slice.actions.changeEmail -> nothing
  Employee.geschlechtId: number -> demographic.gender
  Employee.nationalityId: number -> demographic
  Product.categoryId: number -> nothing
  reportedBy{uid}.displayName: string -> name
  parameter createStudent{schoolId,name}.name: string -> name
  parameter updateStudentPhoto{studentId,photoUrl}.photoUrl: string -> content.self_image
  parameter updateBannerPhoto{bannerId,photoUrl}.photoUrl: string -> nothing
  parameter createStudentRole{name}.name: string -> nothing
  variable userIdToRevoke: string -> unique_id
  Application{boatType,boatLength}.customerId: string -> unique_id
  Application{plan,seats}.customerId: string -> nothing
  contactSchema{firstName,email,phone}.message: string -> content.private
  RegisterResponse{success,firstName,email}.message: string -> nothing
  Meeting{title,startTime}.notes: string -> content.private
  Product{title,price,releaseDate}.notes: string -> nothing
  restaurant.address.city: string -> nothing
  customer.address.city: string -> contact.address.city
  ContactFormValues{name,email,topic}.message: string -> content.private
  proveedor.nombre_contacto: string -> name
  proveedor.telefono: string -> nothing
  neighborhood.lng: number -> nothing
  User.web_address: string -> contact.url
  PageView{url,sessionId}.referrer: string -> nothing
  Visit{url,sessionId}.referrer: string -> behavior.browsing_history
  key req.headers.referer -> behavior.browsing_history
  Vitals.heartRate: number -> health_and_medical
  Vitals.painScale: number -> health_and_medical
  Player.heartRate: number -> health_and_medical
  Server.glucose: number -> nothing
  Coach.yearsOfExperience: number -> demographic
  Vacancy.yearsOfExperience: number -> nothing
  User.householdSize: number -> demographic
  Room.numberOfChildren: number -> nothing
  profileSchema{name,age,gender}.name: string -> name
  profileSchema{name,region,bucket}.name: string -> nothing
  candidate{id,name}.name: string -> name
  candidate{id,name,price}.name: string -> nothing
  registerSchema{name,adminName,type}.name: string -> nothing
  registerSchema{name,email,password}.name: string -> name
  address{citySlug,number}.street: string -> nothing
  address{city,number}.street: string -> contact.address.street
  escrow{property_address,state,county}.zip_code: string -> nothing
  zones{province,barrio}.city: string -> nothing
  MailUserView{userId,lastViewedAt}.mailId: string -> nothing
  Customer{name,mobile}.mailId: string -> contact.email
  LocationEvent{driverId,lat}.lng: number -> location.precise
  LocationEvent{venueId,lat}.lng: number -> nothing
  parameter createLocation{lat,lng}.lng -> location.precise
  parameter initTranslations{lng,ns}.lng -> nothing
  updatedDto{updateDto}.address -> contact.address
  Invoice{number,total,dueDate}.patient: string -> name
  Invoice{number,total,dueDate}.patient: number -> unique_id
  Invoice{number,total,dueDate}.patient: Patient -> nothing
  DataSource{type,url}.driver: string -> nothing
  Transaction{hash,block}.signer: string -> nothing
  roleNames{teacher,parent}.student: string -> nothing
  en{total,date}.beneficiary: string -> nothing
  Ticket.assignedAgent: string -> unique_id
  ProfileData{email}.legalRepresentativeRut: string -> government_id.national_identification_number
  .legalEmail: string -> nothing
  Guarantor.monthlyIncomeClp: number -> financial
  User.phoneExt: string -> contact.phone_number
  confidenceScoresSchema{name,email,zip}.phone: number -> nothing
  variable hoursSinceLastEmail -> nothing
  variable candidatos -> nothing
  Persona.colorOjos: string -> demographic
  Mitglied.schuhgroesse: string -> demographic
  UserProfile{email}.seekingGender: string[] -> demographic.sexual_orientation
  Donante.correo: string -> contact.email
  Locataire.adresse: string -> contact.address
  Versicherungsnehmer.name: string -> name
  Eigentuemer.name: string -> name
  Huurder.naam: string -> name
  Enfermeiro.nome: string -> name
  UserPreferences{theme}.genderPreference: string -> demographic.sexual_orientation
  AppPreferences{theme}.genderPreference: string -> nothing
  UserProfile{theme}.address: string -> contact.address
  NetworkProfile{theme}.address: string -> nothing
  user{raisonSociale,siret,ville}.adresse: string -> nothing
  dados{cpf,email,responsavelNome}.nome: string -> name
  SociedadGestora.cuit: string -> nothing
  Nota.creadoPor: string -> unique_id
  Nota.validePar: string -> unique_id
  Nota.escritoPorDefecto: string -> nothing
  user{prenom,siret,ville}.adresse: string -> contact.address
  house{bedrooms,price}.city: string -> nothing
  feed.card: FeedCard -> nothing
  Payment.card: Card -> financial.credit_card
  parameter getBankDetails{req,clientId}.clientId: string -> unique_id
  parameter exchangeToken{clientId,redirectUri}.clientId: string -> nothing
  parameter runTool{name,args}.name: DocenteToolName -> nothing
  Kyc.ibanProof: string -> financial.bank_account
  patient_barangay{id,barangay}.municipality: string -> contact.address.city
  school_barangay{id,barangay}.municipality: string -> nothing
  Customer{fullName,dob}.anniversary: string -> demographic.marital_status
  Company{vat,website}.anniversary: string -> nothing
  NfseConfig.professionalCrp: string -> nothing
  Therapist.professionalCrp: string -> government_id
  Patient.crp: string -> health_and_medical
`;
