import { describe, expect, test } from 'vitest'
import { area, child, household, newChild, newHousehold } from './family.ts'
import { createPhone } from './device.ts'
import { enrol, pullAll, reopen } from './phone.ts'
import { createServer } from './server.ts'

/** A server with so many households of area 1, and a phone's book level with it. */
async function level(count: number) {
  const server = createServer([`area:${area(1)}`, 'common'])
  for (let number = 1; number <= count; number += 1) {
    server.write('household', household(number), newHousehold(number).fields)
    server.write('child', child(number), newChild(number, number).fields)
  }
  const phone = createPhone()
  const book = await enrol(phone)
  await pullAll(book, server)
  return { server, phone, book }
}

describe('a device that loses an area and gains the one into which its households went', () => {
  for (const count of [3, 60]) {
    for (const limit of [1000, 5]) {
      test(`keeps all ${count} of them, in pages of ${limit}, also after closing`, async () => {
        const { server, phone, book } = await level(count)
        for (let number = 1; number <= count; number += 1) {
          server.write('household', household(number), { area: area(2) })
        }
        server.entries = ['common', `area:${area(2)}`]
        await pullAll(book, server, limit)
        const seen = (open: typeof book) => [
          open.register.size('household'),
          open.register.size('child'),
          open.register.householdsOf(area(2)).length,
        ]
        expect(seen(book)).toEqual([count, count, count])
        const again = await reopen(phone, book)
        expect(seen(again)).toEqual([count, count, count])
        await again.close()
      })
    }
  }
})
