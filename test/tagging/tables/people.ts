/** Records of people and of things that have names too. */
export const PEOPLE = `
  User.email: string -> contact.email
  User.emails: string[] -> contact.email
  User.emailAddress: string -> contact.email
  User.email_address: string -> contact.email
  User.primaryEmail: string -> contact.email
  User.eMail: string -> contact.email
  User.e_mail: string -> contact.email
  User.EMail: string -> contact.email
  User.mail: string -> contact.email
  User.usr_email_addr: string -> contact.email
  User.useremail: string -> contact.email
  User.newEmail: string -> contact.email
  User.pendingEmail: string -> contact.email
  User.normalizedEmail: string -> contact.email
  User.emailNormalized: string -> contact.email
  User.emailLower: string -> contact.email
  User.email: EmailAddress -> contact.email
  User.email -> contact.email
  User.email: boolean -> nothing
  User.email: number -> nothing
  User.email: function -> nothing
  User.email: object -> nothing
  User.email: 'daily'|'weekly' -> nothing
  User.emailVerified: boolean -> nothing
  User.emailVerified: Date -> nothing
  User.email_verified -> nothing
  User.emailVerifiedAt: Date -> nothing
  User.emailHash: string -> nothing
  User.hashedEmail: string -> nothing
  User.emailSha256: string -> nothing
  User.maskedEmail: string -> nothing
  User.encryptedEmail: string -> nothing
  Invitation.inviterName: string -> name
  Approval.approvedByName: string -> name
  Client.nationality: string -> demographic
  Delivery.contactPerson: string -> name
  Invitation.senderName: string -> nothing
  User.emailId: string -> nothing
  User.emailDomain: string -> nothing
  User.emailCount: number -> nothing
  User.hasEmail -> nothing
  User.isEmailVerified -> nothing
  User.emailNotifications: boolean -> nothing
  User.emailPreferences: object -> nothing
  method User.getEmail: function -> nothing
  method User.email: string -> nothing
  Account{id,email}.name: string -> name
  Account{id,currency,balance}.name: string -> nothing
  Account{id,type}.name: string -> nothing
  Log{id,level}.name: string -> nothing
  caller.name -> nothing
  UseFormRegister{options}.name: string -> nothing
  SignUpForm{email}.name: string -> name
  Account{provider,providerAccountId,access_token}.type: string -> nothing
  Buyer.email: string -> contact.email
  Buyer.name: string -> name
  Seller.displayName: string -> name
  Customer.name: string -> name
  Customer.company: string -> nothing
  Customer.phone: string -> contact.phone_number
  Customer.phoneNumber: string -> contact.phone_number
  Customer.phone_number: string -> contact.phone_number
  Customer.phoneNo2: string -> contact.phone_number
  Customer.mobile: string -> contact.phone_number
  Customer.tel: string -> contact.phone_number
  Customer.telephone: number -> contact.phone_number
  Customer.fax: string -> contact.fax_number
  Customer.phones: string[] -> contact.phone_number
  Customer.phones: number -> nothing
  Customer.phoneVerified: boolean -> nothing
  Customer.phoneType: 'mobile'|'home' -> nothing
  Customer.phoneType: string -> nothing
  Customer.phoneCountryCode: string -> nothing
  CustomerGroup.name: string -> nothing
  CustomerGroup{id,customers}.name: string -> nothing
  CustomerSegment.name: string -> nothing
  Person.firstName: string -> name.first
  Person.first_name: string -> name.first
  Person.firstname: string -> name.first
  Person.givenName: string -> name.first
  Person.lastName: string -> name.last
  Person.surname: string -> name.last
  Person.familyName: string -> name.last
  Person.middleName: string -> name
  Person.fullName: string -> name
  Person.maidenName: string -> name.last
  Person.nickname: string -> name
  Person.name: object -> nothing
  Person.nameLength: number -> nothing
  Employee.name: string -> name
  Employee.salary: number -> financial
  Employee.jobTitle: string -> job_title
  Employee.title: string -> nothing
  Employee.employer: string -> workplace
  Patient.name: string -> name
  Patient.diagnosis: string -> health_and_medical
  Patient.diagnoses: string[] -> health_and_medical
  Patient.allergies: string[] -> health_and_medical
  Patient.bloodType: string -> health_and_medical
  Patient.medicalHistory: unknown[] -> health_and_medical
  Patient.mrn: string -> health_and_medical.record_id
  Student.dob: Date -> demographic.date_of_birth
  Student.dateOfBirth: string -> demographic.date_of_birth
  Student.birthDate: Dayjs -> demographic.date_of_birth
  Student.birthday: date -> demographic.date_of_birth
  Student.hasBirthday: boolean -> nothing
  Student.gender: 'female'|'male'|'other' -> demographic.gender
  Student.gender: enum Gender -> demographic.gender
  Student.sex: string -> demographic.gender
  Student.age: number -> demographic.age_range
  Student.ethnicity: string -> demographic.race_ethnicity
  Student.religion: string -> demographic.religious_belief
  Student.nationality: string -> demographic
  Student.maritalStatus: string -> demographic.marital_status
  Student.sexualOrientation: string -> demographic.sexual_orientation
  Product.gender: string -> nothing
  Cache.age: number -> nothing
  Task.race: string -> nothing
  Profile.name: string -> name
  Profile.bio: string -> demographic.profile
  Profile{permissions,seats}.name: string -> nothing
  UserProfile.name: string -> name
  UserProfileFormValues.name: string -> name
  CreateUserDto.name: string -> name
  UserCreateInput.name: string -> name
  Prisma.UserCreateInput.name: string -> name
  ZUserSchema.name: string -> name
  IUser.name: string -> name
  users.name: string -> name
  column users.name: string -> name
  column users.EMAIL: string -> contact.email
  column users.LAST_NAME: string -> name.last
  user.name -> name
  session.user.name -> name
  users[0].name -> name
  getUser().name -> name
  Partial<User>.name: string -> name
  OrganizationMember.name: string -> name
  UserRole.name: string -> nothing
  UserAgent.name: string -> nothing
  UserGroup.name: string -> nothing
  UserService.name: string -> nothing
  ProductOwnerConfig.name: string -> nothing
  TeamMember{id,email}.name: string -> name
  ClassMember{kind,type,isStatic}.name: string -> nothing
  CandidateRow{product_id,sku,price}.name: string -> nothing
  bestSellers{price,soldQty,image}.name: string -> nothing
  Lead{email,company}.name: string -> name
  Contact.name: string -> name
  Subscriber{email}.name: string -> name
  Invitee.name: string -> name
  Participant{id,score}.name: string -> nothing
  Participant{id,email}.name: string -> name
  Author{email,website}.name: string -> name
  Guest.name: string -> name
  Attendee.name: string -> name
  Signer.name: string -> name
  NextSigner{email}.name: string -> name
  Product.name: string -> nothing
  Product{id,price,sku}.name: string -> nothing
  product.name -> nothing
  File.name: string -> nothing
  Organization.name: string -> nothing
  Organization{email,slug}.name: string -> nothing
  Role.name: string -> nothing
  Company.name: string -> nothing
  Error.name: string -> nothing
  constructor.name: string -> nothing
  Host.name: string -> nothing
  Tag.name: string -> nothing
  Column{type,nullable}.name: string -> nothing
  Repository.fullName: string -> nothing
  Repository.full_name: string -> nothing
  Entry{email,phone}.name: string -> name
  Row{email,subject,html}.name: string -> nothing
  Ticket{customerEmail,subject}.name: string -> nothing
  Form{ownerEmail,fields}.name: string -> nothing
  Invite{id,email,role}.name: string -> name
  parameter name: string -> nothing
  variable name: string -> nothing
  parameter fullName: string -> name
  parameter customerName: string -> name
  parameter patientName: string -> name
  parameter productName: string -> nothing
  parameter fileName: string -> nothing
  parameter className: string -> nothing
  variable tableName: string -> nothing
  variable firstName: string -> name.first
  variable firstName -> name.first
  .ownerName: string -> nothing
  Document{ownerEmail,title}.ownerName: string -> name
  Document{title}.ownerName: string -> nothing
  DeleteDialogProps{memberEmail}.memberName: string -> name
  Ticket{id,email}.ownerName: string -> name
  Project{id,url,email,secret}.name: string -> nothing
  Campaign{id,subject,email}.name: string -> nothing
  Project{id,name,phone,birthDate}.email: string -> contact.email
  Guest{id,email}.name: string -> name
  Order.recipientName: string -> name
  Order.memberName: string -> name
  TestContext{name}.fullName: string -> nothing
  Node{parent,fullName}.name: string -> nothing
  WorkerOptions{argv,env}.name: string -> nothing
  Font.familyName: string -> nothing
  .fontFamilyName: string -> nothing
  FilterParams{country,region,browser}.city: string -> nothing
  QueryFilters{country,region,browser}.city: string -> nothing
  UserFilterInput.email: string -> nothing
  IdpMetadata.thumbprint: string -> nothing
  Employee.thumbprint: string -> biometric
  variable fname: string -> nothing
  User.fname: string -> name.first
  Paciente.run: string -> government_id.national_identification_number
  User{id,email,step}.initialRun: number -> nothing
  User.lastRun: string -> nothing
  req.body.fname -> name.first
`;
