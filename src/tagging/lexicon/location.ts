import type { LexiconGroup } from './define.js';

const NOT_A_PERSONS_PLACE = `server host node cluster device wallet contract token memory network socket bind listen mac chain eth ethereum
  stock warehouse store shop branch office venue event restaurant hotel depot region zone tax location dns resolved lookup origin return sender from company
  organization business merchant vendor supplier hub depot facility provider`;

const ADDRESS_QUALIFIERS = `address legal domicile shipping ship bill billing delivery home postal mailing street residential residence permanent invoice work physical residential
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
    words: `street address, street line, street line 1, street line 2, address street, house number, house no, house nr, house num, house name number, address number, address street number, home address street, street address 1, street address 2, street address line 1, street address line 2, address first line, address second line, address third line, first line of address, second line of address, address line one, address line two, address street line, flat number, flat no, apartment no, apt number, apt no, adres linia, ulica, gatuadress, gateadresse, vejnavn, sokak, adresse ligne 1, adresse ligne 2, ligne 1 adresse, complement adresse, complement d adresse, adresse complement, adressezusatz, adresszusatz, straatnaam huisnummer, numero domicilio, numero endereco, endereco numero, rua numero, via numero, civico,
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
      addr line 2, street, street 1, street 2, street name, street number, strasse, strassenname, straat, straatnaam, calle, rua, logradouro, adresszeile 1, addressline, street addr, street no, street nr, street num, street and house number, street house number, strasse nr, strasse und hausnummer, rue et numero, numero rue, num rue, nom rue, numero voie, voie, libelle voie, nom voie, domicilio calle, calle numero, calle y numero, nombre calle, volledig adres, adresregel 1`,
  },
  {
    category: 'contact.address.street',
    label: 'a street address',
    holds: 'text',
    needs: 'postal',
    not: NOT_A_PERSONS_PLACE,
    qualifiers: 'address',
    words:
      'line one, line two, line 1, line 2, line 3, neighborhood, neighbourhood, complement, bairro, quartier, frazione, address extra, address additional, street extra, building, building name, building number, floor number, flat, landmark, apartment, apt, apartment number, rue, via, complemento, unit number, numero civico, colonia, barrio',
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
    words: `postal code, zip code, post code, zip postal code, postleitzahl, plz, plz code, postcode house number, zip 5, zip 4, zip plus 4, post nr, kod pocztowy, postnummer, posta kodu, kode pos, cp code, cod postal, codigo postale, code postal, codigo postal, codice postale`,
  },
  {
    category: 'contact.address.postal_code',
    label: 'a postal code',
    holds: 'digits',
    needs: 'postal',
    not: NOT_A_PERSONS_PLACE,
    qualifiers: ADDRESS_QUALIFIERS,
    words: 'zip, postal, cp, cep, cap, pin code, pincode',
  },
  {
    category: 'contact.address.city',
    label: 'a town of residence',
    holds: 'text',
    needs: 'postal',
    not: NOT_A_PERSONS_PLACE,
    qualifiers: ADDRESS_QUALIFIERS,
    words:
      'city, city name, city village, city or town, town city, town name, village, municipality, locality, localidad, localidade, localita, poblacion, municipio, gemeente, gemeinde, commune, comune, plaats, miasto, sehir, kota, city of residence, place of residence, residence city, town of residence, wohnort name, code postal ville, plz ort, postcode city, home town, ort, stadt, wohnort, ville, ciudad, cidade, citta, stad, woonplaats, suburb',
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
      'state, state code, state province, province, province code, region code, county, county name, state or province, state name, province name, comuna, canton, kanton, prefecture, voivodeship, bundesland, provincia, departement, estado, uf, district name, district, department',
  },
  {
    category: 'contact.address.country',
    label: 'a country of residence',
    holds: 'choice',
    needs: 'address',
    unsure: true,
    not: NOT_A_PERSONS_PLACE,
    qualifiers: 'address shipping billing delivery mailing home residence',
    words:
      'country, country iso, country iso code, country iso 2, country iso 3, residence country, residency country, country of domicile, wohnland, wonend land, land code, landcode, country code, country of residence, pays, pais, paese, land',
  },
  {
    category: 'contact.address',
    label: 'a postal address',
    holds: 'record',
    needs: 'postal',
    not: NOT_A_PERSONS_PLACE,
    qualifiers: ADDRESS_QUALIFIERS,
    words: `address, addr, full address, address text, address string, full addr, address full, complete address, adress, adresa, alamat, lakcim, osoite, residence, place of residence address, structured address, unstructured address, address structured, address unstructured, adresse, anschrift, direccion, domicilio, endereco, indirizzo, adres, formatted address`,
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
    words: `latitude, longitude, lat, lng, geo lat, geo lng, geo lon, geo long, home lat, home lng, gps lat, gps lng, gps lon, lat lng string, lat lng, lat long, lat lon, gps, gps coordinate, gps location, gps position, geolocation, geo location,
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
      'lon, geo, geo coordinate, geo coord, geo position, gps data, current coordinate, current coord, current lat, current lng, current latitude, current longitude, check in location, check in latitude, check in longitude, coordinate, coord, last location, last known location, current location, current position, home location, geo point, posicion',
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
