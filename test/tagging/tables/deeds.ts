/** What the function that something is handed to, or that it stands in, says of it; each with what it does not. */
export const DEEDS = `
  parameter cancelBooking{bookingId}.reason: string -> content.private
  parameter logFailure{bookingId}.reason: string -> nothing
  parameter reportMessage{messageId,reporterId}.reason -> content.private
  parameter retryRefund{messageId}.reason -> nothing
  variable {id}.reason: string in CancelModal -> content.private
  variable {id}.reason: string in UnauthorizedPage -> nothing
  variable {setReason,busy}.reason: string in ChangePlanModal -> content.private
  variable {setState,busy}.reason: string in ChangePlanModal -> nothing
  parameter updateStatus{deliveryId,status}.notes: string -> content.private
  parameter formatRelease{version}.notes: string -> nothing
  CancelOrderDto{orderId}.reason: string -> content.private
  ValidationResult{valid}.reason: string -> nothing
  parameter addVenue{name,street}.city: string -> nothing
  parameter addVenue{name,city}.contactPerson: string -> name
  parameter addCustomer{name,street}.city: string -> contact.address.city
  parameter editOrganisation{street}.email: string -> nothing
  parameter inviteToOrganisation{role}.email: string -> contact.email
  variable {name,breed}.gender: string in AddDogModal -> nothing
  variable {name,phone}.gender: string in AddPatientModal -> demographic.gender
  parameter startChat{phone}.gender: string -> demographic.gender
  req.body{longitude}.latitude in updateLocation -> location.precise
  req.body{longitude}.latitude in createBranch -> nothing
  driverLocation{latitude}.longitude -> location.precise
  storeLocation{latitude}.longitude -> nothing
  parameter handleDeleteClient{clientId}.clientName: string -> name
  parameter connectSocket{url}.clientName: string -> nothing
  variable {studentRef,amount}.parentId: string in payTuition -> unique_id
  variable {node,depth}.parentId: string in expandTree -> nothing
`;

/** What stands beside it, or before it in the same name. */
export const BESIDE = `
  clientData{name,email,phone}.id: string -> unique_id
  clientOptions{baseUrl,timeout}.id: string -> nothing
  tokenPayload{email,role,exp}.uid -> unique_id
  tokenPayload{scope,exp}.uid -> nothing
  UserClientModel{name,role}.id: string -> unique_id
  UserClient{baseUrl,retries}.token: string -> authorization.credentials
  TopBarProps{email,image}.full_name: string -> name
  WineBar{email,image}.phone: string -> nothing
  req.body{name,industry,website,phone}.country -> nothing
  req.body{name,industry,website}.phone -> nothing
  req.body{first_name,last_name,industry,website}.phone -> contact.phone_number
  mailOptions{subject,html,from}.to: string -> contact.email
  assignment{orderId}.deliveryPartnerId: string -> unique_id
  assignment{orderId}.partnerId: string -> nothing
  DeliveryProvider{name,phone,email}.bankAccountInfo: Record -> financial.bank_account
  CloudProvider{region}.bankAccountInfo: Record -> nothing
  Trainer{firstname}.PhoneBusiness: string -> contact.phone_number
  EnrollPayload{qrDataUrl}.otpauthUrl: string -> authorization.credentials
  login2FASchema{code}.challengeToken: string -> authorization.credentials
  userSchema{timestamps}.writeConcern: object -> nothing
  payload{classes}.teacherAllocations -> nothing
  variable unknownUserName: string -> nothing
  Cliente{nome,email}.cf_piva: string -> government_id.national_identification_number
  Client{email,telephone}.nom_entreprise: string -> contact.organization
  staffSchema{firstName,lastName}.indemniteLogement: number -> financial
  body{note}.esecutoreNome: string -> name
`;
