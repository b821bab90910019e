import type { LexiconGroup } from './define.js';

const NOT_A_PERSONS_PLACE = `server host node cluster device wallet contract token memory network socket bind listen mac chain eth ethereum
  stock warehouse store shop branch office venue event restaurant hotel depot region zone tax location dns resolved lookup origin return sender from company
  organization business merchant vendor supplier hub depot facility provider place geofence pharmacy digital web website http https nominatim geocode
  geocoding geocoder neighborhood neighbourhood district suburb borough poi`;

const ADDRESS_QUALIFIERS = `address passport registered registration correspondence communication legal domicile shipping ship bill billing delivery home postal mailing street residential residence permanent invoice work physical residential
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
    words: `street address, street line, street line 1, street line 2, address street, house number, house no, house nr, house num, house name number,
      address number, address street number, home address street, street address 1, street address 2, street address line 1, street address line
      2, address first line, address second line, address third line, first line of address, second line of address, address line one, address
      line two, address street line, flat number, flat no, apartment no, apt number, apt no, adres linia, ulica, gatuadress, gateadresse,
      vejnavn, sokak, adresse ligne 1, adresse ligne 2, ligne 1 adresse, complement adresse, complement d adresse, adresse complement,
      adressezusatz, adresszusatz, straatnaam huisnummer, numero domicilio, numero endereco, endereco numero, rua numero, via numero, civico,
      strasse hausnummer, hausnummer, numero de rue, straat huisnummer, huisnummer, street and number, street line 3, house flat number, house
      name or number, house or flat number, building no, building nr, door number, door no, unit no, suite number, suite no, street name and
      number, street name number, street address line, street addr 1, address street 1, address street 2, address street name, thoroughfare,
      thoroughfare name, nr casa, numero casa, numero de casa, nro casa, numero da casa, numero exterior, numero interior, num exterior, num
      interior, no exterior, no interior, numero calle, calle y nro, calle principal, calle secundaria, direccion linea 1, direccion linea 2,
      direccion calle, endereco logradouro, endereco rua, endereco complemento, logradouro numero, rua e numero, nr endereco, hausnummer zusatz,
      hausnummernzusatz, hausnrzusatz, strasse und nr, strasse nummer, str nr, adresse zeile 1, adresse zeile 2, adresszeile 2, adresse rue,
      adresse voie, num voie, complement adresse 1, huisnummer toevoeging, huisnr, straat en huisnummer, straat nummer, numero via, via e
      numero, via numero civico, n civico, huisletter, house number addition, house number suffix, house number extension, house letter,
      openbare ruimte`,
  },
  {
    category: 'contact.address.street',
    label: 'a street address',
    holds: 'text',
    needs: 'member',
    not: NOT_A_PERSONS_PLACE,
    qualifiers: ADDRESS_QUALIFIERS,
    words: `address 1, address 2, address 3, address line, address line 1, address line 2, address line 3, addr 1, addr 2, addr line 1, addr line 2,
      street, street 1, street 2, street name, street number, strasse, strassenname, straat, straatnaam, calle, rua, logradouro, adresszeile 1,
      addressline, street addr, street no, street nr, street num, street and house number, street house number, strasse nr,
      strasse und hausnummer, rue et numero, numero rue, num rue, nom rue, numero voie, voie, libelle voie, nom voie, domicilio calle,
      calle numero, calle y numero, nombre calle, volledig adres, adresregel 1, street full, street full name, street address full, addr street,
      addr line, address line 4, address line 5, address 4, addr 3, home street, street 3, street one, street two, nom de rue, nom de la rue,
      nombre de calle, nombre de la calle, nome rua, nome da rua, nome via`,
  },
  {
    category: 'contact.address.street',
    label: 'a street address',
    holds: 'text',
    needs: 'postal',
    not: NOT_A_PERSONS_PLACE,
    qualifiers: 'address',
    words: `line one, line two, line 1, line 2, line 3, neighborhood, neighbourhood, complement, bairro, quartier, frazione, address extra, address
      additional, street extra, building, building name, building number, floor number, flat, landmark, apartment, apt, apartment number, rue,
      via, complemento, unit number, numero civico, colonia, barrio, address suite, apt unit, apt suite, apt or suite, unit apt, apartment unit,
      apartment name, flat name, flat or unit, floor apartment, floor or apartment, villa, po box, po box number, postbox, postfach, apartado
      postal, caixa postal, boite postale, casella postale, postbus, etage, etagennummer, stockwerk, piso, andar, bloco, apartamento,
      departamento numero, nro departamento, depto, dpto, escalier, batiment, immeuble, residence name, lieu dit, scala, interno, piano,
      verdieping, busnummer, toevoeging, referencia direccion, referencia domicilio, ponto referencia, ponto de referencia, punto referencia,
      punto di riferimento, cross street, house name, bldg no, bldg number, bldg name, block no, block number, block name, staircase, doorbell,
      doorbell name, door code, intercom, intercom code, buzzer, buzzer code, gate code, klingel, klingelname, interphone, digicode, citofono,
      campanello, portero, interfono, deurbel, lot no, lot number, plot no, plot number, area name, sub district, ward no, ward number, ward
      name, taluk, taluka, tehsil, mandal, village name, post office, iso country, address note, address notes, delivery point, premise, sub
      premise, uprn, tuernummer, tuer, stiege, code insee, num ext, num int, no ext, no int, numero ext, numero int, delegacion, alcaldia,
      urbanizacion, manzana, lote, puerta, escalera, vereda, corregimiento, quadra, lote quadra, quadra lote, apto, freguesia, concelho,
      kelurahan, kecamatan, kabupaten, rt rw, address freeform, freeform address, address supplement, supplementary address, intercom, intercom
      code, nearest landmark, near by landmark, address landmark, entre calles, entre calle, calle referencia, referencias domicilio, numero
      apartamento, nro apartamento, nro piso, piso depto, codigo domicilio, nome rua bairro, bairro nome, house block, gate number, villa no,
      villa number, street building, compound name, estate name, residential estate, nearest bus stop, lga, local government area, local
      government, state of origin, thana, upazila, union parishad, division name district, purok, sitio, zone purok, house lot, subdivision
      name, gaon, dorf, parroquia, canton provincia, corregimiento nombre`,
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
    words: `postal code, zip code, post code, zip postal code, postleitzahl, plz, plz code, postcode house number, zip 5, zip 4, zip plus 4, post nr,
      kod pocztowy, postnummer, posta kodu, kode pos, cp code, cod postal, codigo postale, code postal, codigo postal, codice postale,
      postcode text, post zip code, zip code plus 4, zip plus four, zip postcode, zipcode 4, postal zip, postal zip code, code poste,
      cod postale, codigo cep, cep endereco, postcode nummer, eircode, pin code postal`,
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
    words: `city, city name, city village, city or town, town city, town name, village, municipality, locality, localidad, localidade, localita,
      poblacion, municipio, gemeente, gemeinde, commune, comune, plaats, miasto, sehir, kota, city of residence, place of residence, residence
      city, town of residence, wohnort name, code postal ville, plz ort, postcode city, home town, ort, stadt, wohnort, ville, ciudad, cidade,
      citta, stad, woonplaats, suburb, town, post town, postal town, city area, city part, city district, city state, city state zip, township,
      barangay, sublocality, hamlet, parish, borough, localite, bourg, ville residence, ville de residence, commune residence, ciudad
      residencia, ciudad de residencia, cidade residencia, cidade de residencia, municipio residencia, comune residenza, comune di residenza,
      citta residenza, citta di residenza, ortschaft, ortsteil, stadtteil, wohnort plz, plaatsnaam, woonplaats naam, gemeente naam, distrito
      residencia, lugar de residencia, lugar residencia, nome cidade, nome da cidade, nombre ciudad, nom ville, nom commune, nome citta,
      concelho residencia, nazione citta, current city, present city, permanent city, home city, city of origin, ciudad actual, cidade atual,
      ville actuelle, citta attuale, localidad residencia, town village, village town, village city, citta nome, comune nome, city district name`,
  },
  {
    category: 'contact.address.state',
    label: 'a state of residence',
    holds: 'choice',
    needs: 'address',
    unsure: true,
    not: NOT_A_PERSONS_PLACE,
    qualifiers: 'address shipping billing delivery mailing',
    words: `state, state code, state province, province, province code, region code, county, county name, state or province, state name, province name,
      comuna, canton, kanton, prefecture, voivodeship, bundesland, provincia, departement, estado, uf, district name, district,
      region, region name, country area, administrative area, admin area, subdivision, state abbreviation, state abbr, state short, state region,
      county code, province state, state county, provincia residencia, provincia residenza, provincia di residenza, sigla provincia,
      estado residencia, uf endereco, sigla estado, region residencia, comunidad autonoma, departamento residencia, departement residence,
      code departement, kreis, landkreis, regio, provincie, distrito, departamento, ubigeo, provincia distrito, regiao, regione`,
  },
  {
    category: 'contact.address.country',
    label: 'a country of residence',
    holds: 'choice',
    needs: 'address',
    unsure: true,
    not: NOT_A_PERSONS_PLACE,
    qualifiers: 'address shipping billing delivery mailing home residence',
    words: `country, country iso, country iso code, country iso 2, country iso 3, residence country, residency country, country of domicile, wohnland,
      wonend land, land code, landcode, country code, country of residence, pays, pais, paese, land, country name, country label, country text,
      address country, land name, pais residencia, pais de residencia, pays residence, pays de residence, paese residenza, paese di residenza,
      stato residenza, land van herkomst, nazione, country of living, current country, living country, pais actual, pais origen, pais de origen,
      pais origem, pays origine, pays d origine, paese origine, herkunftsland, land herkunft, origin country of person`,
  },
  {
    category: 'contact.address',
    label: 'a postal address',
    holds: 'record',
    needs: 'postal',
    not: NOT_A_PERSONS_PLACE,
    qualifiers: ADDRESS_QUALIFIERS,
    words: `address, addr, full address, address text, address string, full addr, address full, complete address, adress, adresa, alamat, lakcim,
      osoite, residence, place of residence address, structured address, unstructured address, address structured, address unstructured,
      adresse, anschrift, direccion, domicilio, endereco, indirizzo, adres, formatted address, mailing address text, address block, address
      blob, address raw, raw address, address single line, single line address, address one line, one line address, address value, address
      detail, detailed address, detail address, postal address text, home adress, wohnsitz, meldeadresse, postanschrift, wohnanschrift,
      hauptwohnsitz, domicile, adresse postale, adresse complete, adresse domicile, adresse residence, adresse personnelle, lieu residence, lieu
      de residence, direccion completa, direccion residencia, direccion casa, direccion exacta, direccion fiscal, direccion postal, domicilio
      fiscal, domicilio particular, domicilio legal, domicilio real, endereco completo, endereco residencial, endereco formatado, indirizzo
      completo, indirizzo residenza, indirizzo di residenza, residenza, residencia, domicilio residenza, volledig adres text, postadres,
      thuisadres, verblijfadres, woonplaats adres, zweitwohnsitz, direccion particular, morada, morada fiscal, verzendadres, afleveradres,
      alamat lengkap, alamat rumah, physical address text, residential addr, present addr, permanent addr, perm address, corr address,
      correspondence addr, perm addr, res addr, res address, home addr, direccion habitacion, direccion hogar, direccion vivienda, direccion
      local, direccion actual, endereco atual, endereco casa, adresse actuelle, adresse principale, adresse contact, indirizzo attuale,
      indirizzo domicilio, huidig adres, wohnsitz adresse, billing addr, shipping addr, delivery addr, location address, address of residence,
      address of person, street city, address city state, place of living`,
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
    words: `latitude, longitude, lat, geo lat, geo lng, geo lon, geo long, home lat, home lng, gps lat, gps lng, gps lon, lat lng string, lat lng,
      lat long, lat lon, gps, gps coordinate, gps location, gps position, geolocation, geo location, breitengrad, langengrad, latitud, longitud,
      latitudine, longitudine`,
  },
  {
    // Else it is a language as often; what stands beside it, `lat`, says the same of a position.
    category: 'location.precise',
    label: 'a position',
    holds: 'angle',
    needs: 'member',
    not: `${NOT_A_PERSONS_PLACE} map viewport bounds camera center marker tile airport city country place poi min max north south default`,
    words: 'lng',
  },
  {
    category: 'location.precise',
    label: 'a position',
    holds: 'coordinate',
    needs: 'person',
    not: `${NOT_A_PERSONS_PLACE} map viewport bounds`,
    qualifiers: 'current known',
    words: `lon, geo, geo coordinate, geo coord, geo position, gps data, current coordinate, current coord, current lat, current lng, current
      latitude, current longitude, check in location, check in latitude, check in longitude, coordinate, coord, last location, last known
      location, current location, current position, home location, geo point, posicion, user location, user lat, user lng, lat value, lng value,
      pickup lat, pickup lng, pickup latitude, pickup longitude, dropoff lat, dropoff lng, dropoff latitude, dropoff longitude, drop lat, drop
      lng, pickup coordinate, dropoff coordinate, delivery lat, delivery lng, delivery latitude, delivery longitude, delivery coordinate, live
      location, real time location, last lat, last lng, last latitude, last longitude, last position, last coordinate, check out location, check
      out latitude, check out longitude, clock in location, clock out location, clock in latitude, clock in longitude, punch location, start
      location coordinate, location lat, location lng, location lon, location long, location latitude, location longitude, position lat,
      position lng, position latitude, position longitude, check in lat, check in lng, check in long, check out lat, check out lng, clock in
      lat, clock in lng, clock out lat, clock out lng, punch in location, punch out location, punch in lat, punch in lng, start lat, start lng,
      start latitude, start longitude, end lat, end lng, end latitude, end longitude, origin lat, origin lng, destination lat, destination lng,
      pickup location, dropoff location, drop location, whereabouts, laengengrad, posizione, geohash, plus code, what 3 words, w 3 w, ubicacion
      actual, localizacao atual, position actuelle, coordenadas, coordonnees gps, coordinate gps, gps point, address lat, address lng, address
      latitude, address longitude, driver lat, driver lng, marker lat, user coord, user coordinates, user position, my location, your location,
      device location, ip location, last seen location, scan location, login location, attendance location, latitude in, latitude out, longitude
      in, longitude out`,
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
  {
    category: 'contact.address.street',
    label: 'a part of an address',
    holds: 'text',
    needs: 'address',
    alone: true,
    unsure: true,
    not: NOT_A_PERSONS_PLACE,
    words: `unit, suite, block, floor, area, tower, wing, entrance, lot, plot, ward, house, room no, door, sector, phase, estate, referencia,
      referencias, sector nombre`,
  },
];
