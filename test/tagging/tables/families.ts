/** Kinds of data by the fields that software of many domains has, each with what looks like it and is none. */
export const FAMILIES = `
  Appointment{doctor,date}.patient -> unique_id
  LeadSchema{nome,email}.cliente: ObjectId -> unique_id
  Appointment{patient,date}.huisarts: string -> name
  Group.patients -> nothing
  Roles{student}.teacher: string -> nothing
  Appointment{date}.patient: object -> nothing
  Mandate{accountEnding}.bankName: string -> financial
  toBank{bankName,accountNumber,bankCode}.accountName: string -> name
  Analytics{propertyId}.accountName: string -> nothing
  BankBranch{openingHours}.bankName: string -> nothing
  MetaMessage{id,type}.from: string @ src/whatsapp-agent/index.ts -> contact.phone_number
  MetaMessage{id,type}.from: string @ src/report/index.ts -> nothing
  Sms{body}.to: string -> contact.phone_number
  Range{to}.from: Date @ src/whatsapp/report.ts -> nothing
  mail{subject,html}.to: string @ src/sms/index.ts -> contact.email
  clients{id}.nom: string -> name
  clients{secret,nom}.nom: string -> nothing
  data{deleted}._id in deleteUser -> unique_id
  data{deleted}._id in deleteInvoice -> nothing
  Slot{professionalName,clientId,services}.providerId: string -> unique_id
  SignInConfig{clientId,scopes}.providerId: string -> nothing
  Lease{landlordName,monthlyRent}.tenantName: string -> name
  Invoice{plan,seats}.tenantName: string -> nothing
  Tenant{rentAmount,email}.employerName: string -> workplace
  Tenant{plan,seats}.employerName: string -> nothing
  Lease{landlordName}.tenantId: string -> unique_id
  Session{role}.tenantId: string -> nothing
  LoanApplication{status}.monthlyExpenses: number -> financial
  Budget{status}.monthlyExpenses: number -> nothing
  LoanApplication{referencePhone}.referenceName: string -> name
  MobileApplication{version}.address: string -> nothing
  JobApplication{email,firstName}.address: string -> contact.address
  DentalChart{patientId}.periodontalStatus: string -> health_and_medical
  WearableReading.bloodGlucose: number -> health_and_medical
  PregnancyRecord.gestationalAge: number -> health_and_medical
  Patient.lastMenstrualPeriod: Date -> health_and_medical
  Machine.temperature: number -> nothing
  Nutrition{calories,sku}.cholesterol: number -> nothing
  GameCharacter{strength}.gender: string -> nothing
  Player{email,lastName}.gender: string -> demographic.gender
  Building{floors}.postcode: string -> nothing
  Ride{fare}.pickupAddress: string -> contact.address
  Ride{fare,riderPhone}.destinationAddress: string -> contact.address
  Packet{ttl}.destinationAddress: string -> nothing
  Order{customerName,vatNumber,currency}.shippingAddress: string -> contact.address
  Order{total}.shippingName: string -> name
  ShippingOption{price}.shippingName: string -> nothing
  OutgoingEmail{subject}.toName: string -> name
  Registration{eventId}.phone: string -> contact.phone_number
  Ticket{priority,subject}.callerName: string -> name
  Company{website}.contactFirstName: string -> name.first
  Member{email,lastName}.memberIds: Set -> unique_id
  variable usernames: Set -> account.username
  variable jobIds: Set -> nothing
  ProfileForm.email: WritableSignal -> contact.email
  ProfileForm.emailTemplate: WritableSignal -> nothing
  ExamRequest{status}.notes: string -> content.private
  Track{price,sku}.notes: string -> nothing
  AppSettings.notes: string -> nothing
  LessonWorker{lessonId}.photo: string -> content.self_image
  Worker{queue}.image: string -> nothing
  parameter getInitials.name: string -> name
  parameter getIcon.name: string -> nothing
  parameter savePhoto{userId}.photoUrl: string -> content.self_image
  parameter savePhoto{albumId}.photoUrl: string -> nothing
  parameter handleSelect.address: unknown @ src/pages/Checkout.tsx -> contact.address
  parameter handleSelect.address: unknown @ src/pages/Contract.tsx -> nothing
  parameter validateName.nombre: string @ src/auth/Register.tsx -> name
  parameter setField.nombre: string @ src/auth/Register.tsx -> nothing
  Applicant{email,lastName}.currentStudies: string -> demographic
  Member{email,lastName}.baptismDate: Date -> nothing
  Member{email,lastName}.baptismDate: string -> demographic.religious_belief
  Coin.denomination: string -> nothing
  Employee{email,lastName}.durchwahl: string -> contact.phone_number
  Employee{email,lastName}.immigrationNumber: string -> government_id.immigration
  Employee{email,lastName}.passportExpiryDate: string -> government_id
  Certificate{issuer}.expiryDate: string -> nothing
  Payslip{grossPay}.accountNumber: string -> financial.bank_account
  Employee{email,lastName}.shares: number -> nothing
  Employee{email,lastName}.alimony: number -> financial
  Order{customerName}.bezorginstructies: string -> content.private
  Config.instructies: string -> nothing
  Button.disabled -> nothing
  SpeakerCard{title}.bio: string -> demographic.profile
  PageCard{title}.about: string -> nothing
  variable bio: string -> demographic.profile
  variable resume: string -> nothing
  req.body{itemId}.notes -> content.private
  data{itemId}.notes -> nothing
  Clinic{doctorName,openingHours}.phone: string -> nothing
  Sensor{humidity}.latitude: number -> nothing
  Huurder{achternaam}.btwNummer: string -> nothing
  Huurder{achternaam,straat,postcode}.nummer: string -> contact.address.street
  Pledge{makerEmail}.makerName: string -> name
  Pledge{makerCount}.makerName: string -> nothing
  Contract{maitre2_prenom}.maitre2_nom: string -> name
  Order{supplierEmail}.supplierName: string -> nothing
  Log{emailHash}.phoneHash: string -> contact.phone_number
  variable editOwnerPassword: string in AccountPage -> authorization.password
  Labels.editOwnerPassword: string -> nothing
  Payload.memberships -> nothing
`;
