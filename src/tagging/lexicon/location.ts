import type { LexiconGroup } from './define.js';

const NOT_A_PERSONS_PLACE = `server host node cluster device wallet contract token memory network socket bind listen mac chain eth ethereum
  stock warehouse store shop branch office venue event restaurant hotel depot region zone tax location dns resolved lookup origin return sender from company
  organization business merchant vendor supplier hub depot facility provider`;

const ADDRESS_QUALIFIERS = `shipping ship bill billing delivery home postal mailing street residential residence permanent invoice work physical residential
  envio facturacion livraison facturation liefer rechnungs entrega cobranca spedizione fatturazione bezorg factuur`;

/** Postal addresses and positions on earth. */
export const LOCATION: readonly LexiconGroup[] = [
  {
    category: 'contact.address.street',
    label: 'a street address',
    holds: 'text',
    needs: 'nothing',
    open: true,
    not: NOT_A_PERSONS_PLACE,
    words: `street address, street line, street line 1, street line 2, address street, house number, home address street,
      strasse hausnummer, hausnummer, numero de rue, straat huisnummer, huisnummer, street and number`,
  },
  {
    category: 'contact.address.street',
    label: 'a street address',
    holds: 'text',
    needs: 'member',
    not: NOT_A_PERSONS_PLACE,
    qualifiers: ADDRESS_QUALIFIERS,
    words: `address 1, address 2, address 3, address line, address line 1, address line 2, address line 3, addr 1, addr 2, addr line 1,
      addr line 2, street, street 1, street 2, street name, street number, strasse, strassenname, straat, straatnaam, calle, rua, logradouro, bairro, adresszeile 1, addressline`,
  },
  {
    category: 'contact.address.street',
    label: 'a street address',
    holds: 'text',
    needs: 'postal',
    not: NOT_A_PERSONS_PLACE,
    words:
      'line 1, line 2, apartment, apt, apartment number, rue, via, complemento, unit number, numero civico, colonia, barrio',
  },
  {
    category: 'contact.address.street',
    label: 'a house number',
    holds: 'digits',
    needs: 'address',
    unsure: true,
    not: NOT_A_PERSONS_PLACE,
    words: 'numero, hausnr, nummer',
  },
  {
    category: 'contact.address.postal_code',
    label: 'a postal code',
    holds: 'digits',
    needs: 'member',
    not: NOT_A_PERSONS_PLACE,
    qualifiers: ADDRESS_QUALIFIERS,
    words: `postal code, zip code, post code, zip postal code, postleitzahl, plz, code postal, codigo postal, codice postale, address zip,
      address postal code`,
  },
  {
    category: 'contact.address.postal_code',
    label: 'a postal code',
    holds: 'digits',
    needs: 'postal',
    not: NOT_A_PERSONS_PLACE,
    qualifiers: ADDRESS_QUALIFIERS,
    words: 'zip, postal, cep, cap, pin code, pincode',
  },
  {
    category: 'contact.address.city',
    label: 'a town of residence',
    holds: 'text',
    needs: 'postal',
    not: NOT_A_PERSONS_PLACE,
    qualifiers: ADDRESS_QUALIFIERS,
    words:
      'city, town, home town, address city, ort, stadt, wohnort, ville, ciudad, cidade, citta, stad, woonplaats, suburb, address town',
  },
  {
    category: 'contact.address.state',
    label: 'a state of residence',
    holds: 'choice',
    needs: 'address',
    unsure: true,
    not: NOT_A_PERSONS_PLACE,
    qualifiers: 'address shipping billing delivery mailing',
    words:
      'state, state code, state province, province, province code, address state, bundesland, provincia, departement, estado, uf, district name, district, department',
  },
  {
    category: 'contact.address.country',
    label: 'a country of residence',
    holds: 'choice',
    needs: 'address',
    unsure: true,
    not: NOT_A_PERSONS_PLACE,
    qualifiers: 'shipping billing delivery mailing home residence',
    words: 'country, country code, country of residence, address country, pays, pais, paese, land',
  },
  {
    category: 'contact.address',
    label: 'a postal address',
    holds: 'record',
    needs: 'postal',
    not: NOT_A_PERSONS_PLACE,
    qualifiers: ADDRESS_QUALIFIERS,
    words: `address, addr, full address, adresse, anschrift, direccion, domicilio, endereco, indirizzo, adres, formatted address`,
  },
  {
    category: 'contact.address',
    label: 'a postal address',
    holds: 'record',
    needs: 'nothing',
    words: 'lieferadresse, rechnungsadresse, wohnadresse, heimadresse, bezorgadres, woonadres, factuuradres',
  },
  {
    category: 'location.precise',
    label: 'a position',
    holds: 'coordinate',
    needs: 'member',
    not: `${NOT_A_PERSONS_PLACE} map viewport bounds camera center marker tile airport city country place poi min max north south default`,
    words: `latitude, longitude, lat, lng, lat lng, lat long, lat lon, gps, gps coordinate, gps location, gps position, geolocation, geo location,
      breitengrad, langengrad, latitud, longitud, latitudine, longitudine`,
  },
  {
    category: 'location.precise',
    label: 'a position',
    holds: 'coordinate',
    needs: 'person',
    not: `${NOT_A_PERSONS_PLACE} map viewport bounds`,
    qualifiers: 'current known',
    words:
      'lon, coordinate, coord, last location, last known location, current location, current position, home location, geo point, posicion',
  },
  {
    category: 'location.imprecise',
    label: 'a whereabouts',
    holds: 'record',
    needs: 'person',
    unsure: true,
    not: `${NOT_A_PERSONS_PLACE} window router url file source login signin session auth`,
    words: 'location, standort, localisation, ubicacion, localizacao',
  },
];
