import { describe, test } from 'vitest'
import { bookContract } from './contract.ts'
import { createPhone } from './device.ts'

describe('a book on a phone in memory', () => {
  for (const sentence of bookContract(createPhone)) test(sentence.name, () => sentence.run())
})
