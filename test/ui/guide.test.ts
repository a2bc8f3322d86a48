import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { otherEvents, usualEvents } from '#ui/visit/event/event.ts'
import { vi } from '#ui/words/vi.ts'
import { root } from '../part/house.ts'

const guide = readFileSync(join(root, 'docs/huong-dan.md'), 'utf8').replace(/\s+/gu, ' ')
const quoted = [...guide.matchAll(/“([^“”]+)”/gu)].map(([, words = '']) => words)

/** Sentences as they may stand on a screen: what is filled in may be anything, in the guide often “…”. */
const sentences = Object.values(vi).map((words) => words.replace(/\s+/gu, ' '))
const patterns = sentences
  .filter((words) => words.includes('{'))
  .map(
    (words) =>
      new RegExp(
        `^${words
          .split(/\{\w+\}/u)
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
          .join('.+')}$`,
        'u',
      ),
  )

/** Labels that are not the product's own words, and the example of the quotation marks. */
const elsewhere = new Set(['như thế này'])

describe('the user guide', () => {
  test('calls everything by the very words on the screens', () => {
    const unknown = quoted.filter(
      (words) =>
        !elsewhere.has(words) &&
        !sentences.some((sentence) => sentence.includes(words)) &&
        !patterns.some((pattern) => pattern.test(words)),
    )
    expect(unknown).toEqual([])
  })

  test('names every event that can be written and every state of an item', () => {
    for (const kind of [...usualEvents, ...otherEvents]) expect(quoted).toContain(vi[`event.${kind}`])
    for (const state of ['saved', 'sending', 'refused', 'conflict'] as const)
      expect(quoted).toContain(vi[`state.${state}`])
  })
})
