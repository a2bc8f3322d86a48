type Random = () => number

const odd: readonly unknown[] = [
  null,
  true,
  '',
  0,
  -1,
  1.5,
  2 ** 53,
  1e308,
  [],
  {},
  '\0',
  '\ud800',
  '\u202e',
  'a\u0301',
  '__proto__',
  'constructor',
  '2026-02-30',
  '0001-01-01',
  'x'.repeat(5000),
  [[[[[[]]]]]],
  { toString: 1 },
  JSON.parse('{"__proto__":{"admin":true}}') as unknown,
]

/** A body with one to three things wrong with it: a value replaced, left out, put in twice, put where none belongs. */
export function spoil(body: unknown, random: Random): unknown {
  let spoiled = structuredClone(body)
  for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) spoiled = spoilOnce(spoiled, random)
  return spoiled
}

function spoilOnce(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.1) return pick(odd, random)
  if (Array.isArray(value)) {
    const items: unknown[] = [...value]
    const at = Math.floor(random() * (items.length + 1))
    if (at === items.length || random() < 0.2) return [...items, pick(odd, random)]
    items[at] = spoilOnce(items[at], random)
    return items
  }
  const keys = Object.keys(value)
  const key =
    keys.length === 0 || random() < 0.15 ? pick(['x', '__proto__', 'id', 'role'], random) : pick(keys, random)
  const rest = { ...(value as Record<string, unknown>) }
  if (random() < 0.15) {
    delete rest[key]
    return rest
  }
  // as JSON brings it: a key of its own, whatever it is called
  Object.defineProperty(rest, key, {
    value: spoilOnce(rest[key], random),
    enumerable: true,
    configurable: true,
    writable: true,
  })
  return rest
}

function pick<Value>(list: readonly Value[], random: Random): Value {
  return list[Math.floor(random() * list.length)] as Value
}
