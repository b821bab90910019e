/** What the function and the file say that a declaration stands in, as an inventory lists it: each that is somebody's has its pair that is not. */
export const PLACES = `
  body{name,phone,street}.zipCode @ src/api/shops/route.ts -> nothing
  body{name,phone,street}.zipCode @ src/api/orders/route.ts -> contact.address.postal_code
  data{name,phone}.email: string in createSupplier -> nothing
  data{name,phone}.email: string in createCustomer -> contact.email
  req.body{nombre,telefono}.direccion in editarEscuela -> nothing
  req.body{nombre,telefono}.direccion in editarPaciente -> contact.address
  defaultValues{name,phone}.email: string in EditOrganizationForm -> nothing
  defaultValues{name,phone}.email: string in EditProfileForm -> contact.email
  data{firstName,lastName}.phone: string in createShop -> contact.phone_number
  data{contactName,phone}.contactName: string in createSupplier -> name
  input{organizationId,message}.email: string @ src/routers/organizations.ts -> contact.email
  input{organizationId,name}.email: string @ src/routers/organizations.ts -> nothing
  Customer{name,phone}.email: string in createShop -> contact.email
  data{event}.ip: string in registerSchool -> device.ip_address
  data{name}.userAgent: string in registerSchool -> device
  body{email,role}.id @ src/app/users/route.ts -> unique_id
  body{price,stock}.id @ src/app/users/route.ts -> nothing
  body{title,price}.id @ src/app/products/route.ts -> nothing
  req.params.id in getPatient -> unique_id
  req.params.id in getProduct -> nothing
  data{status}.notes: string in blockCustomer -> content.private
  data{status}.notes: string in closePeriod -> nothing
  variable {email,phone}.name: string in Join -> name
  variable {rows,page}.name: string in Join -> nothing
  variable {email,phone,price}.name: string in Join -> nothing
  variable {email}.name: string in UserCreateForm -> name
  variable {email}.name: string in TemplateEditor -> nothing
  variable {email,phone}.city: string in Join -> contact.address.city
  variable {slug,radius}.city: string in Join -> nothing
  variable {email,phone}.notes: string in BookingForm -> content.private
  variable {email,phone}.location in Login -> nothing
  variable {email,phone}.contact in sync -> nothing
  variable .token: string in AuthProvider -> authorization.credentials
  variable .token: string in parseMarkup -> nothing
  variable .token: string @ src/auth/reset-password.ts -> authorization.credentials
  variable .token: string @ src/markup/lexer.ts -> nothing
  variable .apiToken: string in inviteEmployee -> nothing
  parameter register{email,phone}.name: string -> name
  parameter draw{width,height}.name: string -> nothing
  body.bio @ src/app/api/profile/route.ts -> demographic.profile
  body.about @ src/app/api/products/route.ts -> nothing
  address{city,country}.line1: string in updateOrganizationAddress -> contact.address.street
  DEFAULT_ADDRESS{street,city}.full_name: string -> name
  EMPTY_PATIENT{phone,city}.full_name: string -> name
  DEFAULT_SENDER{host,port}.full_name: string -> nothing
  NotificationPreferences{sms}.phoneNumber: string -> contact.phone_number
  NotificationPreferences{sms}.phoneNumber: boolean -> nothing
  NotificationPreferences{sms}.email -> nothing
  candidates.excludeUserId: string -> unique_id
  candidates.excludeProductId: string -> nothing
  message{subject,body}.bccRecipients -> contact.email
  message{subject,body}.bccLimit -> nothing
  Subscription.paymentMethodLast4: string -> financial.credit_card
  Subscription.paymentMethodBrand: string -> nothing
`;
