/** What the other levels do differently. */
export const LEVELS = {
  off: `
    User.email: string -> nothing
    User.password: string -> nothing
    req.body.email -> nothing
  `,
  strict: `
    User.email: string -> contact.email
    User.email -> nothing
    req.body.email -> nothing
    .email: string -> nothing
    Thing.email: string -> nothing
    .customerEmail: string -> contact.email
    .phoneNumber: string -> contact.phone_number
    parameter email: string -> nothing
    parameter firstName: string -> name.first
    SignUpForm.password: string -> authorization.password
    User.name: string -> nothing
    User.address: string -> nothing
    User.location: string -> nothing
    User.dateOfBirth: Date -> demographic.date_of_birth
    .supportEmail: string -> nothing
    AppConfig.customerEmail: string -> nothing
    User.accessToken: string -> authorization.credentials
  `,
  aggressive: `
    User.email: string -> contact.email
    User.accessToken: string -> authorization.credentials
    User.apiKey: string -> authorization.credentials
    User.otp: string -> authorization.credentials
    variable token: string -> authorization.credentials
    Order.customerId: string -> unique_id
    parameter userId: string -> unique_id
    User.id: string -> nothing
    Product.id: string -> nothing
    Session.sessionId: string -> device.cookie_id
    User.avatar: string -> content.self_image
    User.message: string -> content.private
    Organization.email: string -> contact.email
    variable supportEmail: string -> contact.email
    AppConfig.email: string -> contact.email
    variable SUPPORT_EMAIL: string -> contact.email
    Product.name: string -> nothing
    User.emailVerified: boolean -> nothing
    errors.email: string -> nothing
    User.email: string @ src/user.test.ts -> contact.email
    Account.name: string -> name
    variable smtpPassword: string -> nothing
  `,
} as const;
