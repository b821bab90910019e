/** Sign-in, sessions, devices, credentials and configuration. */
export const ACCOUNTS = `
  User.password: string -> authorization.password
  User.pwd: string -> authorization.password
  User.passwordHash: string -> nothing
  User.password_hash: string -> nothing
  User.hashedPassword: string -> nothing
  User.passwordSalt: string -> nothing
  User.passwordResetUrl: string -> nothing
  User.passwordResetToken: string -> authorization.credentials
  User.passwordChangedAt: Date -> nothing
  User.passwordStrength: number -> nothing
  LoginInput.password: string -> authorization.password
  LoginInput.email: string -> contact.email
  SignUpForm.confirmPassword: string -> authorization.password
  SignUpForm.passwordConfirmation: string -> authorization.password
  SignUpForm.name: string -> name
  RegisterDto.name: string -> name
  ChangePasswordDto.currentPassword: string -> authorization.password
  ChangePasswordDto.newPassword: string -> authorization.password
  parameter password: string -> authorization.password
  variable plainPassword: string -> authorization.password
  parameter showPassword: boolean -> nothing
  .showPassword -> nothing
  .forgotPassword -> nothing
  .resetPassword -> nothing
  .validatePassword -> nothing
  .passwordPolicy: object -> nothing
  .passwordField: string -> nothing
  .passwordError: string -> nothing
  .passwordPlaceholder: string -> nothing
  .minPassword: number -> nothing
  PrivateKey{key}.passphrase: string -> nothing
  CONVERSION_AUTH.password: string -> nothing
  SEND_MAIL_SCHEMA.email: string -> contact.email
  SmtpConfig.password: string -> nothing
  DatabaseConfig.password: string -> nothing
  Connection{host,port,database,username}.password: string -> nothing
  Options{host,port,password}.username: string -> nothing
  ZDocumentSchema.password: string -> nothing
  process.env.SMTP_PASSWORD: string -> nothing
  variable SMTP_PASSWORD: string -> nothing
  .smtpPassword: string -> nothing
  .dbPassword: string -> nothing
  .emailPassword: string -> nothing
  User.username: string -> account.username
  User.userName: string -> account.username
  User.user_name: string -> account.username
  User.login: string -> account.username
  User.handle: string -> account.username
  Product.handle: string -> nothing
  variable username: string -> account.username
  Repository.login: function -> nothing
  Button.handle: function -> nothing
  .botUsername: string -> nothing
  .dbUsername: string -> nothing
  ResetPasswordForm.token: string -> authorization.credentials
  Account.balance: number -> financial
  GiftCard.balance: number -> nothing
  User.token: string -> authorization.credentials
  User.accessToken: string -> authorization.credentials
  User.refreshToken: string -> authorization.credentials
  User.apiKey: string -> nothing
  User.secret: string -> nothing
  User.otp: string -> authorization.credentials
  User.id: string -> nothing
  User.userId: string -> nothing
  Order.customerId: string -> nothing
  Session.sessionId: string -> nothing
  Session.cookie: string -> nothing
  Session.ipAddress: string -> device.ip_address
  Session.ip: string -> device.ip_address
  Session.ip_address: string -> device.ip_address
  Session.userAgent: string -> device
  Session.user_agent: string -> device
  Session.fingerprint: string -> device.device_id
  Commit.fingerprint: string -> nothing
  Certificate.fingerprint: string -> nothing
  Finding.fingerprint: string -> nothing
  Device.deviceId: string -> device.device_id
  Device.deviceToken: string -> device.device_id
  Device.imei: string -> device.device_id
  Device.pushToken: string -> device.device_id
  Device.deviceType: string -> nothing
  Camera.cameraDeviceId: string -> nothing
  req.ip -> device.ip_address
  req.ip: string -> device.ip_address
  socket.remoteAddress: string -> device.ip_address
  parameter ip: string -> device.ip_address
  variable clientIp: string -> device.ip_address
  variable clientIP: string -> device.ip_address
  .IPAddress: string -> device.ip_address
  .lastLoginIp: string -> device.ip_address
  .ipv4: string -> device.ip_address
  .userIPs: string[] -> device.ip_address
  key headers.x-forwarded-for -> device.ip_address
  key req.headers.x-forwarded-for: string -> device.ip_address
  key headers.x-real-ip: string -> device.ip_address
  key headers.cf-connecting-ip -> device.ip_address
  key headers.user-agent: string -> device
  key headers.authorization: string -> nothing
  key headers.content-type: string -> nothing
  key headers.x-forwarded-host: string -> nothing
  key headers.host: string -> nothing
  Server.ip: string -> nothing
  .serverIp: string -> nothing
  .bindIp: string -> nothing
  .hostIp: string -> nothing
  .allowedIps: string[] -> nothing
  .ipWhitelist: string[] -> nothing
  .ipRange: string -> nothing
  .podIp: string -> nothing
  ResolvedAddress{family}.ip: string -> nothing
  Listener{port}.ip: string -> nothing
  LoginEvent{userId,host}.ip: string -> device.ip_address
  .host: string -> nothing
  .hostname: string -> nothing
  .shippingMethod: string -> nothing
  AppConfig.email: string -> nothing
  Settings.fromEmail: string -> nothing
  UserSettings.email: string -> contact.email
  MailerOptions.senderEmail: string -> nothing
  MailService.senderEmail: string -> nothing
  parameter isColdEmail.senderEmail: string -> contact.email
  InviteTemplateProps.senderEmail: string -> contact.email
  parameter linkAccount.providerEmail: string -> contact.email
  OAuthProvider.providerName: string -> nothing
  variable SENDER_EMAIL: string -> nothing
  env.FROM_EMAIL: string -> nothing
  process.env.ADMIN_EMAIL -> nothing
  variable SUPPORT_EMAIL: string -> nothing
  variable supportEmail: string -> nothing
  variable noReplyEmail: string -> nothing
  variable fromEmail: string -> nothing
  SiteConfig.adminEmail: string -> nothing
  siteConfig.contactEmail: string -> nothing
  variable EMAIL_REGEX: string -> nothing
  variable EMAIL: 'support@acme.example' -> nothing
  credentials{private_key}.client_email: string -> nothing
  oauthCredentials{privateKey,projectId}.clientEmail: string -> nothing
  Organization.email: string -> nothing
  Store.phone: string -> nothing
  Company.billingEmail: string -> nothing
  Organization.ownerEmail: string -> contact.email
  Company.customerEmail: string -> contact.email
  StockLocationAddress.phone: string -> nothing
  organizationEmails{id}.email: string -> nothing
  .companyEmail: string -> nothing
  User.email: string @ src/user.test.ts -> nothing
  User.email: string @ src/__mocks__/user.ts -> nothing
  User.email: string @ fixtures/marketplace/src/user.ts -> contact.email
`;
