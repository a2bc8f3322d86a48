import { describe, expect, test } from 'vitest'
import { base64Of, bytesOf } from '#seal/base64.ts'
import { openBox, sealBox, type BoxPlace } from '#seal/box.ts'
import { isGenuine, makeOpeningKey } from '#seal/sealing-key.ts'

const place: BoxPlace = {
  purpose: 'change/1',
  book: 1,
  device: 7,
  stream: 'urgent',
  number: 3,
  change: '00000000-0000-7000-8000-000000000001',
}
const content = { entity: 'intake', fields: { state: 'Có vết bầm trên tay', receivedAt: 1_795_000_000_000 } }

describe('a box sealed to the server', () => {
  test('opens under the server’s key, in its place, to what was sealed', async () => {
    const key = await makeOpeningKey()
    expect(await openBox(key, place, await sealBox(key, place, content))).toEqual(content)
  })

  test('needs only what travels of the key, and never opens with that', async () => {
    const { id, public: point, private: secret } = await makeOpeningKey()
    const box = await sealBox({ id, public: point }, place, content)
    expect(await openBox({ id, public: point, private: '' }, place, box)).toBeUndefined()
    expect(await openBox({ id, public: point, private: secret }, place, box)).toEqual(content)
  })

  test('does not open in any other place', async () => {
    const key = await makeOpeningKey()
    const box = await sealBox(key, place, content)
    const others: Partial<BoxPlace>[] = [
      { book: 2 },
      { device: 8 },
      { stream: 'work' },
      { number: 4 },
      { change: '00000000-0000-7000-8000-000000000002' },
    ]
    for (const other of others) expect(await openBox(key, { ...place, ...other }, box)).toBeUndefined()
  })

  test('does not open under another key', async () => {
    const [key, other] = await Promise.all([makeOpeningKey(), makeOpeningKey()])
    expect(await openBox(other, place, await sealBox(key, place, content))).toBeUndefined()
  })

  test('does not open with any one byte changed, cut off or added', async () => {
    const key = await makeOpeningKey()
    const box = bytesOf(await sealBox(key, place, content)) as Uint8Array<ArrayBuffer>
    // Every byte of version, point and tag, and one in 13 of the long padding between.
    const sampled = [...box.keys()].filter((at) => at < 130 || at % 13 === 0 || at > box.length - 20)
    for (const at of sampled) {
      const changed = box.slice()
      changed[at] = (changed[at] as number) ^ (1 << (at % 8))
      expect(await openBox(key, place, base64Of(changed)), `byte ${at}`).toBeUndefined()
    }
    expect(await openBox(key, place, base64Of(box.subarray(0, -1)))).toBeUndefined()
    expect(await openBox(key, place, base64Of(new Uint8Array([...box, 0])))).toBeUndefined()
    expect(await openBox(key, place, '')).toBeUndefined()
  })

  test('is as long for three words as for three hundred', async () => {
    const key = await makeOpeningKey()
    const lengths = await Promise.all(
      [1, 300].map(async (words) => (await sealBox(key, place, { note: 'từ '.repeat(words) })).length),
    )
    expect(lengths[0]).toBe(lengths[1])
  })

  test('is another every time', async () => {
    const key = await makeOpeningKey()
    expect(await sealBox(key, place, content)).not.toBe(await sealBox(key, place, content))
  })
})

describe('a server’s public key', () => {
  test('is called by its own digest, so that no other point can take its name', async () => {
    const [key, other] = await Promise.all([makeOpeningKey(), makeOpeningKey()])
    expect(await isGenuine(key)).toBe(true)
    expect(await isGenuine({ id: key.id, public: other.public })).toBe(false)
    expect(await isGenuine({ id: key.id, public: 'AAAA' })).toBe(false)
  })
})

describe('base64url', () => {
  test('has one spelling for each value', () => {
    expect(base64Of(bytesOf('_-8') as Uint8Array)).toBe('_-8')
    for (const text of ['_-9', '_-8=', '/+8', 'A', 'Aß']) expect(bytesOf(text), text).toBeUndefined()
  })
})
