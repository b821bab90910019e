/** Untyped bodies, forms, texts of user interfaces, and mail. */
export const FORMS_AND_MAIL = `
  req.body.email -> contact.email
  req.body.firstName -> name.first
  req.body.phone -> contact.phone_number
  req.body.password -> authorization.password
  req.body.shippingAddress -> contact.address
  req.body.name -> nothing
  req.body.title -> nothing
  req.body.message -> nothing
  req.body.user.name -> name
  req.query.email -> contact.email
  request.body.customer_email -> contact.email
  ctx.request.body.email -> contact.email
  body.phone -> contact.phone_number
  formData.email -> contact.email
  key formData.email -> contact.email
  values.email -> contact.email
  input.firstName -> name.first
  payload.email -> contact.email
  event.payload.customerEmail -> contact.email
  customer.email -> contact.email
  data.email -> contact.email
  errors.email -> nothing
  formErrors.email: string -> nothing
  form.errors.email -> nothing
  touched.email -> nothing
  formState.dirtyFields.email -> nothing
  styles.email -> nothing
  labels.email: string -> nothing
  placeholders.email: string -> nothing
  translations.email: string -> nothing
  t.email: string -> contact.email
  routes.password: string -> nothing
  columns.email: object -> nothing
  icons.email -> nothing
  userErrors.email: string -> nothing
  UserSelect.email: boolean -> nothing
  emailTemplates.email -> nothing
  TwoFactorAuthParams.password: string -> authorization.password
  .basicAuthPassword: string -> nothing
  features.email -> nothing
  notificationPreferences.email -> nothing
  channels.email -> nothing
  permissions.email -> nothing
  .isEmail: string -> nothing
  .sendEmail: function -> nothing
  .sendEmail -> nothing
  .emailSentAt: Date -> nothing
  .emailSentAt: string -> nothing
  .emailError: string -> nothing
  .emailLabel: string -> nothing
  .emailPlaceholder: string -> nothing
  .emailField: string -> nothing
  .emailSubject: string -> nothing
  .emailBody: string -> nothing
  .emailHtml: string -> nothing
  .emailProvider: string -> nothing
  .emailQueue: object -> nothing
  .emailJob -> nothing
  .emailType: string -> nothing
  .emailStatus: string -> nothing
  .emailKey: string -> nothing
  .emailSchema: object -> nothing
  .emailValidator: function -> nothing
  .emailFormat: string -> nothing
  .emailColumn: string -> nothing
  .emailConfig: object -> nothing
  .emailPattern: string -> nothing
  .emailMessage: string -> nothing
  .emailLength: number -> nothing
  .emailEnabled -> nothing
  .emailInput: string -> contact.email
  .emailInput: HTMLInputElement -> nothing
  .emailValue: string -> contact.email
  .emailText: string -> contact.email
  .emailRaw: string -> contact.email
  .emailList: string[] -> contact.email
  .emailAddresses: string[] -> contact.email
  .email: string EmailTemplate -> nothing
  .email: string EmailStatus -> nothing
  .email: ZodString -> nothing
  .welcomeEmail: string -> nothing
  .marketingEmails: boolean -> nothing
  .marketingEmails -> nothing
  .reminderEmail: string -> nothing
  .totalEmails: number -> nothing
  .invalidEmail: string -> nothing
  .exampleEmail: string -> nothing
  .testEmail: string -> nothing
  .useEmail -> nothing
  .updateEmail -> nothing
  .validateEmail -> nothing
  .onEmailChange: function -> nothing
  .recipientEmail: string -> contact.email
  .toEmail: string -> contact.email
  .emailTo: string -> contact.email
  .inviteeEmail: string -> contact.email
  .invitedByEmail: string -> contact.email
  .signerEmail: string -> contact.email
  .userEmail: string -> contact.email
  .userEmail -> contact.email
  Email{subject,html}.to: string -> contact.email
  EmailMessage.subject: string -> nothing
  Recipient{email}.name: string -> name
  InviteEmailTemplateProps.recipientEmail: string -> contact.email
  AnalyticsProviderProps.userEmail: string -> contact.email
  .organizationMemberEmail: string -> contact.email
  formErrorsType.email: string -> nothing
  NewsletterForm.email: string -> contact.email
  ContactForm.name: string -> name
  CheckoutForm.firstName: string -> name.first
  OnboardingForm.fullName: string -> name
  RadioGroup.name: string -> nothing
  InputProps.name: string -> nothing
  FormField.name: string -> nothing
  SelectOption.name: string -> nothing
  Icon.name: string -> nothing
  Theme.name: string -> nothing
  Plugin.name: string -> nothing
  Event.name: string -> nothing
  Person.hasPhone: boolean -> nothing
  .numEmails: number -> nothing
  .microphone: string -> nothing
  .headphone: string -> nothing
  .emailer: string -> nothing
  .zipFile: string -> nothing
  .shipping: string -> nothing
  .description: string -> nothing
  SendEmailInput.to: string -> contact.email
  SendEmailInput.cc: string[] -> contact.email
  ISmsOptions.to: string -> contact.phone_number
  SmsMessage.recipient: string -> contact.phone_number
  Mail{subject,html}.to: string -> contact.email
  NotificationDTO{channel,template,data}.to: string -> contact.email
  Message{subject}.to: string -> contact.email
  Message{from,text}.to: string -> nothing
  DateRange{from}.to: string -> nothing
  Route{from}.to: string -> nothing
  LinkProps{href}.to: string -> nothing
  Email.recipient: string -> contact.email
  Email.recipient: User -> nothing
  EmailTemplate.to: string -> nothing
  mailOptions.to -> contact.email
  range.to -> nothing
  parameter sendMail{subject,body}.to -> contact.email
  parameter sendMail.to: string -> contact.email
  parameter deliver{subject,html}.to: string -> contact.email
  parameter navigate.to: string -> nothing
  parameter move{from}.to: number -> nothing
  key req.body{subject,html}.to -> contact.email
  .scrollTo: string -> nothing
  SendEmailInput.replyTo: string -> nothing
`;
