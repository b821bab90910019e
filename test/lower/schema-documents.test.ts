import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/lower/schema-documents.js';

const PRISMA = `
// Who buys.
model User {
  id        Int      @id @default(autoincrement())
  /// @pii email
  /// where the receipts go
  email     String?  @unique
  phones    String[] /// @pii phone
  nickname  String   /// @pii none: chosen for the screen
  born      DateTime
  orders    Order[]
  settings  Json     @default("{ \\"a\\": 1 }")
  @@index([email, born])
}

type Address {
  street String
}

enum Role {
  USER
}
`;

const GRAPHQL = `
"""Who buys."""
type User implements Node & Entity
  @key(fields: "id") {
  id: ID!
  "where the receipts go @pii email"
  email(
    masked: Boolean = false
  ): String
  phones: [String!]! @pii(category: "phone")
  # @pii none: chosen for the screen
  nickname: String
  born: Date orders(first: Int): [Order!]
}

input UserInput { firstName: String!, address: AddressInput }

enum Role { USER }
`;

function read(language: 'prisma' | 'graphql', text: string) {
  return readDocument(language, text, 'schema').map(({ name, fields }) => ({
    name,
    fields: fields.map(({ name, kind, written, reason, place }) =>
      [
        name,
        kind.element === undefined ? kind.kind : `${kind.element}[]`,
        written ?? '-',
        reason ?? '',
        place.line,
        place.column,
      ].join(' '),
    ),
  }));
}

describe('documents beside the code', () => {
  it('reads the models and composite types of a Prisma schema, with the comments above and behind a field', () => {
    expect(read('prisma', PRISMA)).toEqual([
      {
        name: 'User',
        fields: [
          'id number -  4 3',
          'email string email  7 3',
          'phones string[] phone  8 3',
          'nickname string none chosen for the screen 9 3',
          'born date -  10 3',
          'orders object[] -  11 3',
          'settings unknown -  12 3',
        ],
      },
      { name: 'Address', fields: ['street string -  17 3'] },
    ]);
  });

  it('reads types and inputs of GraphQL, however they are laid out', () => {
    expect(read('graphql', GRAPHQL)).toEqual([
      {
        name: 'User',
        fields: [
          'id string -  5 3',
          'email string email  7 3',
          'phones string[] phone  10 3',
          'nickname string none chosen for the screen 12 3',
          'born date -  13 3',
          'orders object[] -  13 14',
        ],
      },
      { name: 'UserInput', fields: ['firstName string -  16 19', 'address object -  16 39'] },
    ]);
  });

  it('reads what it can, line by line, of a document that does not parse', () => {
    expect(read('prisma', 'model User {\n  /// @pii email\n  email String\n  name ???\n')).toEqual([
      { name: 'User', fields: ['email string email  3 3'] },
    ]);
    expect(read('graphql', 'type User {\n  email: String @pii(category: "email")\n  name: \n')).toEqual([
      { name: 'User', fields: ['email string email  2 3'] },
    ]);
  });
});
