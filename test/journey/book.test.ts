import { afterAll, describe, expect, test } from 'vitest'
import { bookContract } from '../book/contract.ts'
import type { TestPhone } from '../book/phone.ts'
import { launchBrowser } from '../part/browser.ts'
import type { ContractPage } from '../part/contract-page.ts'
import { buildPage, servePage } from '../part/page.ts'

const served = await servePage(await buildPage('test/part/contract-page.ts'))
const phone = await launchBrowser()
await phone.page.goto(served.url)

afterAll(async () => {
  await phone.close()
  await served.close()
})

/** Only the names are read here; the cases themselves run in the page, on its own phones. */
const names = bookContract(() => undefined as unknown as TestPhone).map(({ name }) => name)

describe('a book in a real browser, under the product’s policy', () => {
  for (const [index, name] of names.entries())
    test(name, async () => {
      const wrong = await phone.page.evaluate((at) => {
        const { contractPage } = globalThis as unknown as { contractPage: ContractPage }
        return contractPage.runCase(at)
      }, index)
      expect(wrong).toBeUndefined()
    })
})
