import { load } from '../operations/heap.js';
import { textOf } from '../operations/leaves.js';
import { EMPTY, filterAtoms, join, joinAll, type Value } from '../values/value.js';
import { parse } from './json.js';
import { allocate, type Model, type ModelCall, singleObject } from './model.js';
import { urlParameters } from './urls.js';

/** Pseudo-member under which a request or response keeps what it was made to carry. */
const BODY = '@body';

/** `new Headers(init)`: a copy of other headers has what they have, and anything else its entries by name. */
const headers: Model = (call) => headersOf(call, call.args[0] ?? EMPTY);

function headersOf(call: ModelCall, given: Value): Value {
  const other = singleObject(call, given)?.known;
  if (other?.kind === 'params' || other?.kind === 'map') return allocate(call, 'params', other, '/headers');
  const isInSight = given.atoms.every(({ kind }) => kind === 'object');
  return isInSight
    ? urlParameters({ ...call, args: [given] }, '/headers')
    : allocate(call, 'params', { rest: given }, '/headers');
}

/** `new Request(input, init)`: what `init` says, and what it does not of another request. */
const request: Model = (call) => {
  const [input = EMPTY, init = EMPTY] = call.args;
  const { world, here } = call.frame;
  const text = textOf(
    world,
    here,
    filterAtoms(input, ({ kind }) => kind !== 'object'),
  );
  const other = filterAtoms(input, ({ kind }) => kind === 'object');
  const of = (key: string): Value => {
    const own = load(world, here, init, key);
    return own.atoms.length > 0 ? own : load(world, here, other, key);
  };
  return make(
    call,
    { headers: of('headers'), body: join(load(world, here, init, 'body'), load(world, here, other, BODY)) },
    [
      ['url', join(text, load(world, here, other, 'url'))],
      ['method', of('method')],
    ],
  );
};

/** `new Response(body, init)`. */
const response: Model = (call) => {
  const [body = EMPTY, init = EMPTY] = call.args;
  const { world, here } = call.frame;
  return make(call, { headers: load(world, here, init, 'headers'), body }, [
    ['status', EMPTY],
    ['statusText', load(world, here, init, 'statusText')],
  ]);
};

/** It keeps all that it was given, as what leaves with it; members are told apart. */
function make(call: ModelCall, given: { headers: Value; body: Value }, fields: [string, Value][]): Value {
  return allocate(call, 'wrapper', {
    elements: joinAll(call.args),
    fields: new Map([...fields, ['headers', headersOf(call, given.headers)], [BODY, given.body]]),
  });
}

/** What the body of a request or response in sight is read as. */
function bodyOf(call: ModelCall): Value | undefined {
  const known = singleObject(call, call.receiver)?.known;
  return known?.fields.get(BODY);
}

const json: Model = (call) => {
  const body = bodyOf(call);
  return body === undefined ? undefined : parse({ ...call, args: [body] });
};

/** What `new` of what goes over the network makes. */
export const REQUEST_CONSTRUCTORS: Readonly<Record<string, Model>> = {
  Headers: headers,
  // What a form of the page holds already, nobody knows.
  FormData: (call) => allocate(call, 'params', { rest: call.args[0] ?? EMPTY }),
  Request: request,
  Response: response,
  NextRequest: request,
  NextResponse: response,
};

/** Methods that read what a request or response in sight carries. */
export const BODY_MODELS: Readonly<Record<string, Model>> = { json, text: bodyOf, formData: bodyOf };
