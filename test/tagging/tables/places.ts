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
`;
