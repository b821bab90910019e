/** Orders, addresses, payments, places and what people did. */
export const COMMERCE = `
  Order.email: string -> contact.email
  Order.customerEmail: string -> contact.email
  Order.customer_email: string -> contact.email
  Order.name: string -> nothing
  Order.shippingAddress: string -> contact.address
  Order.shippingAddress: Address -> nothing
  Order.shippingAddress: JsonValue -> contact.address
  Order.shipping_address -> contact.address
  Order.shippingAddressId: string -> nothing
  Order.billingAddress: string -> contact.address
  Order.deliveryAddress: string -> contact.address
  Order.address: string -> contact.address
  Order.shippingMethod: string -> nothing
  Order.hasAddress: boolean -> nothing
  User.address: string -> contact.address
  User.addressId: string -> nothing
  User.city: string -> contact.address.city
  User.zip: string -> contact.address.postal_code
  User.state: string -> nothing
  User.status: string -> nothing
  User.country: string -> nothing
  User.location: string -> location.imprecise
  Shipment.address: string -> contact.address
  Address.street: string -> contact.address.street
  Address.street1: string -> contact.address.street
  Address.streetName: string -> contact.address.street
  Address.houseNumber: string -> contact.address.street
  Address.address1: string -> contact.address.street
  Address.address_1: string -> contact.address.street
  Address.addressLine2: string -> contact.address.street
  Address.line1: string -> contact.address.street
  Address.city: string -> contact.address.city
  Address.zip: string -> contact.address.postal_code
  Address.zipCode: string -> contact.address.postal_code
  Address.postalCode: string -> contact.address.postal_code
  Address.postcode: number -> contact.address.postal_code
  Address.state: string -> contact.address.state
  Address.province: string -> contact.address.state
  Address.country: string -> contact.address.country
  Address.countryCode: string -> contact.address.country
  Address.cityId: number -> nothing
  CustomerAddressRow.postcode: string -> contact.address.postal_code
  BillingAddressDto.city: string -> contact.address.city
  Residence{street,zip,country}.city: string -> contact.address.city
  Store{street,zip,country}.city: string -> nothing
  Weather{temperature}.city: string -> nothing
  StockLocationAddress.city: string -> nothing
  WarehouseAddress.street: string -> nothing
  CarrierAddress{fullName,city}.address1: string -> contact.address.street
  CarrierAddress{fullName}.phone: string -> contact.phone_number
  StoreAddAddress.city: string -> contact.address.city
  TaxRegion{countryCode}.provinceCode: string -> nothing
  ShippingZone.country: string -> nothing
  Machine{context,value}.state: string -> nothing
  Store.state: string -> nothing
  Delivery{recipient,phone}.state: string -> nothing
  Shipment.state: string -> nothing
  ShippingDetails{street}.state: string -> contact.address.state
  Component.state: object -> nothing
  Wallet.address: string -> nothing
  Contract{abi,chainId}.address: string -> nothing
  Server{port}.address: string -> nothing
  TLookupAddress{family}.address: string -> nothing
  .walletAddress: string -> nothing
  .contractAddress: string -> nothing
  .serverAddress: string -> nothing
  .memoryAddress: number -> nothing
  .macAddress: string -> nothing
  .fromAddress: string -> nothing
  MailOptions.address: string -> nothing
  parameter address: string -> nothing
  parameter city: string -> nothing
  parameter location: string -> nothing
  parameter street: string -> nothing
  parameter streetAddress: string -> contact.address.street
  parameter shippingAddress: string -> contact.address
  variable homeAddress: string -> contact.address
  parameter email: string -> contact.email
  parameter customerEmail: string -> contact.email
  parameter recipientEmails: string[] -> contact.email
  parameter emails: string[] -> contact.email
  parameter emails: number -> nothing
  parameter phoneNumber: string -> contact.phone_number
  parameter phone -> contact.phone_number
  parameter emailCount: number -> nothing
  parameter emailTemplate: Template -> nothing
  parameter emailTemplate: string -> nothing
  variable emailClient -> nothing
  variable emailService: object -> nothing
  Router.location: object -> nothing
  window.location: string -> nothing
  File.location: string -> nothing
  login{token}.location: string -> nothing
  Position.latitude: number -> location.precise
  Position.longitude: number -> location.precise
  Ride.lat: number -> location.precise
  Ride.lng: number -> location.precise
  params.lng: string -> nothing
  query.lng -> nothing
  Ride.pickupLatitude: number -> nothing
  Airport.latitude: number -> nothing
  Warehouse.lat: number -> nothing
  MapViewport.latitude: number -> nothing
  User.coordinates: number[] -> location.precise
  User.lastKnownLocation: string -> location.precise
  Payment.cardNumber: string -> financial.credit_card
  Payment.card_number: string -> financial.credit_card
  Payment.creditCardNumber: string -> financial.credit_card
  Payment.cvv: string -> financial.credit_card
  Payment.cvc: string -> financial.credit_card
  Payment.card: string -> financial.credit_card
  Payment.card: object -> nothing
  Payment.last4: string -> nothing
  Payment.cardBrand: string -> nothing
  Payment.cardType: string -> nothing
  Payment.cardholderName: string -> name
  Payment.nameOnCard: string -> name
  Payment.maskedCardNumber: string -> nothing
  Deck.card: string -> nothing
  .cardNumber: number -> financial.credit_card
  .giftCardNumber: string -> nothing
  BankAccount.iban: string -> financial.bank_account
  BankAccount.accountNumber: string -> financial.bank_account
  BankAccount.account_number: number -> financial.bank_account
  BankAccount.routingNumber: string -> financial.bank_account
  Payout{iban}.accountNumber: string -> financial.bank_account
  Ledger.accountNumber: string -> nothing
  parameter iban: string -> financial.bank_account
  .ibanRegex: string -> nothing
  Seller.taxId: string -> government_id.national_identification_number
  Company.taxId: string -> nothing
  Product.taxNumber: string -> nothing
  Customer.ssn: string -> government_id.national_identification_number
  Customer.socialSecurityNumber: string -> government_id.national_identification_number
  Customer.nationalId: string -> government_id.national_identification_number
  Customer.passportNumber: string -> government_id.passport_number
  Customer.driverLicense: string -> government_id.drivers_license_number
  Vehicle.licensePlate: string -> government_id.vehicle_registration
  Customer.purchaseHistory: unknown[] -> behavior.purchase_history
  Customer.purchaseHistory: object[] -> behavior.purchase_history
  Customer.orderHistory: object[] -> behavior.purchase_history
  Customer.browsingHistory: string[] -> behavior.browsing_history
  Customer.viewedItems: object[] -> behavior.browsing_history
  Customer.recentlyViewed: string[] -> behavior.browsing_history
  Customer.searchHistory: string[] -> behavior.search_history
  Customer.recentSearches: string[] -> behavior.search_history
  SearchSession.searchQuery: string -> behavior.search_history
  SearchProps.searchQuery: string -> nothing
  parameter searchQuery: string -> nothing
  Customer.avatar: string -> nothing
  Customer.notes: string -> nothing
  Review.message: string -> nothing
  Review.body: string -> nothing
  Chat.content: string -> nothing
  Chat.privateMessage: string -> content.private
  JobPosting.jobTitle: string -> nothing
  Contact.jobTitle: string -> job_title
  Quote{email,phone}.contactName: string -> name
`;
