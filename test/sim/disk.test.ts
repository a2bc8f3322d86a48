import { describe, expect, test } from 'vitest'
import { createSealer, type Sealer } from '#book/sealer.ts'
import { createChance } from '#demo/chance.ts'
import { SealBroken } from '#vault/sealed-text.ts'
import { bookContract } from '../book/contract.ts'
import type { TestPhone } from '../book/phone.ts'
import { createEngine } from './engine.ts'
import { noRisk } from './machine.ts'
import { began, createPhone } from './phone.ts'
import { createQuickSealers } from './quick-sealer.ts'
import { createSealing } from './sealing.ts'

describe('a book on the simulator’s disk, under its sealing', () => {
  for (const sentence of bookContract(makePhone)) test(sentence.name, () => sentence.run())
})

const quick = quickCrypto()

describe.each([
  ['WebCrypto', crypto, createSealer],
  ['the simulator’s cipher', quick, createSealer],
  ['the simulator’s quick sealer', quick, createQuickSealers(new Map())],
] as const)('what is sealed with %s', (_name, machine, makeSealer) => {
  test('opens in its own place only, under its own key, and only whole', async () => {
    const [sealer, other] = await Promise.all(
      [1, 2].map((number) => sealerOf(machine, number, makeSealer)) as [Promise<Sealer>, Promise<Sealer>],
    )
    const sealed = await sealer.seal('pages', 'child/1', 3, '{"name":"Lê Bé Na"}')
    expect(await sealer.open('pages', 'child/1', 3, sealed)).toEqual({ name: 'Lê Bé Na' })
    expect(await sealer.open('pages', 'child/1', 3, sealed.slice())).toEqual({ name: 'Lê Bé Na' })
    const text = new TextDecoder().decode(await sealer.openBytes('pages', 'child/1', 3, sealed))
    expect(JSON.parse(text)).toEqual({ name: 'Lê Bé Na' })
    expect(new TextDecoder().decode(sealed)).not.toContain('name')
    const again = await sealer.seal('pages', 'child/1', 3, '{"name":"Lê Bé Na"}')
    expect(again).not.toEqual(sealed)
    await expect(sealer.open('lists', 'child/1', 3, sealed)).rejects.toBeInstanceOf(SealBroken)
    await expect(sealer.open('pages', 'child/2', 3, sealed)).rejects.toBeInstanceOf(SealBroken)
    await expect(sealer.open('pages', 'child/1', 2, sealed)).rejects.toBeInstanceOf(SealBroken)
    await expect(other.open('pages', 'child/1', 3, sealed)).rejects.toBeInstanceOf(SealBroken)
    for (let index = 0; index < sealed.length; index += 7) {
      const changed = sealed.slice()
      changed[index] = (changed[index] as number) ^ 4
      await expect(sealer.open('pages', 'child/1', 3, changed)).rejects.toBeInstanceOf(SealBroken)
    }
    await expect(sealer.open('pages', 'child/1', 3, sealed.slice(0, 20))).rejects.toBeInstanceOf(SealBroken)
    sealer.forget()
    await expect(sealer.open('pages', 'child/1', 3, sealed)).rejects.toThrow('store-closed')
  })
})

/** A phone of the contract on the simulator's ports. */
function makePhone(): TestPhone {
  const engine = createEngine()
  const chance = createChance(1)
  const phone = createPhone({ engine, chance, serial: 1, risk: () => noRisk, died: () => undefined })
  const clock = { now: began }
  return { ...phone.start().device, now: () => clock.now, clock, raw: phone.medium.books }
}

function quickCrypto(): Crypto {
  const chance = createChance(5)
  return createSealing((bytes) => {
    for (let index = 0; index < bytes.length; index += 1) bytes[index] = chance.int(0, 255)
  })
}

async function sealerOf(machine: Crypto, number: number, makeSealer: typeof createSealer): Promise<Sealer> {
  const raw = new Uint8Array(32).fill(number)
  const key = await machine.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  return makeSealer(machine, key, 'book-training-1')
}
