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
`;
