import { argon2id } from 'hash-wasm'
import { expect, test } from 'vitest'
import { createDeriver, isDowngraded, kdfCost, type Deriver } from '#vault/deriver.ts'
import { createEnvelope, openEnvelope, type Envelope } from '#vault/envelope.ts'
import { openText, sealText } from '#vault/sealed-text.ts'
import { createDeriveWorker } from './worker.ts'

/** Argon2id itself at its real cost, without a worker. */
const argon2: Deriver = {
  derive: async (pin, { m, t, p, salt }) =>
    (await argon2id({
      password: pin,
      salt: Uint8Array.from(salt.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
      memorySize: m,
      iterations: t,
      parallelism: p,
      hashLength: 32,
      outputType: 'binary',
    })) as Uint8Array<ArrayBuffer>,
}

const place = { database: 'book', store: 'pages', key: 'child//0', generation: 1 }

test('what was sealed under a PIN opens under that PIN and no other, in that database and no other', async () => {
  const { envelope, key } = await createEnvelope(crypto, argon2, 'book', '192837')
  const sealed = await sealText(crypto, key, place, 1, '{"name":"Bé"}')
  const right = await openEnvelope(crypto, argon2, 'book', '192837', envelope)
  if (!right.ok) throw new Error(right.reason)
  expect(JSON.parse(await openText(crypto, right.key, place, 1, sealed))).toEqual({ name: 'Bé' })
  const wrong = { ok: false, reason: 'wrong-pin' }
  expect(await openEnvelope(crypto, argon2, 'book', '192838', envelope)).toEqual(wrong)
  expect(await openEnvelope(crypto, argon2, 'other', '192837', envelope)).toEqual(wrong)
})

test('parameters below the floor are refused before the PIN is touched', async () => {
  const { envelope } = await createEnvelope(crypto, argon2, 'book', '192837')
  const untouched: Deriver = { derive: () => Promise.reject(new Error('the PIN was touched')) }
  const changes = [
    { m: 19 * 1024 - 1 },
    { t: 1 },
    { m: Number.NaN },
    { alg: 'pbkdf2' },
    { v: 16 },
    { salt: '00' },
  ]
  for (const change of changes) {
    const weak = { ...envelope, kdf: { ...envelope.kdf, ...change } } as Envelope
    expect(await openEnvelope(crypto, untouched, 'book', '192837', weak)).toEqual({
      ok: false,
      reason: 'downgraded',
    })
  }
  expect(isDowngraded({ ...kdfCost, m: 19 * 1024, t: 2, salt: '00'.repeat(16) })).toBe(false)
})

test('the data key cannot be taken out of the browser', async () => {
  const { key } = await createEnvelope(crypto, argon2, 'book', '192837')
  expect(key.extractable).toBe(false)
})

test('a sealed value opens only in its place, generation and version, and not with any byte changed', async () => {
  const { key } = await createEnvelope(crypto, argon2, 'book', '192837')
  const sealed = await sealText(crypto, key, place, 1, 'Bé')
  const elsewhere = [{ database: 'b' }, { store: 'overlay' }, { key: 'child//1' }, { generation: 2 }]
  for (const change of elsewhere) {
    await expect(openText(crypto, key, { ...place, ...change }, 1, sealed)).rejects.toThrow('does not open')
  }
  await expect(openText(crypto, key, place, 2, sealed)).rejects.toThrow('does not open')
  for (let index = 0; index < sealed.length; index += 1) {
    const changed = sealed.slice()
    changed[index] = (changed[index] as number) ^ 1
    await expect(openText(crypto, key, place, 1, changed)).rejects.toThrow('does not open')
  }
})

test('the length of a small value does not show', async () => {
  const { key } = await createEnvelope(crypto, argon2, 'book', '192837')
  const [short, long] = await Promise.all(
    ['x', 'x'.repeat(200)].map((text) => sealText(crypto, key, place, 1, text)),
  )
  expect(short?.length).toBe(long?.length)
})

test('the worker derives what Argon2id derives, and is gone afterwards', async () => {
  const workers: ReturnType<typeof createDeriveWorker>[] = []
  const deriver = createDeriver(() => {
    const worker = createDeriveWorker()
    workers.push(worker)
    return worker as unknown as Worker
  })
  const parameters = { ...kdfCost, m: 19 * 1024, t: 2, salt: '0123456789abcdef'.repeat(2) }
  expect(await deriver.derive('192837', parameters)).toEqual(await argon2.derive('192837', parameters))
  await expect(deriver.derive('192837', { ...parameters, salt: '' })).rejects.toThrow('could not be derived')
  expect(workers.map((worker) => worker.isEnded())).toEqual([true, true])
})
