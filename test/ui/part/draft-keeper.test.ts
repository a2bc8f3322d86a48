import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDraftKeeper } from '#ui/part/draft-keeper.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function keeper(write: (content: unknown) => Promise<void>) {
  const failures: string[] = []
  const kept = createDraftKeeper(
    ({ content }) => write(content),
    () => failures.push('failed'),
  )
  return { kept, failures, type: (content: unknown) => kept.keep({ form: 'f', title: 'F', content }) }
}

describe('a draft', () => {
  test('is written once, half a second after typing stops', async () => {
    const written: unknown[] = []
    const { type } = keeper(async (content) => void written.push(content))
    type('N')
    await vi.advanceTimersByTimeAsync(300)
    type('Ng')
    await vi.advanceTimersByTimeAsync(499)
    expect(written).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(written).toEqual(['Ng'])
  })

  test('is written at once when the page hides', async () => {
    const written: unknown[] = []
    const { kept, type } = keeper(async (content) => void written.push(content))
    type('Nguyễn')
    await kept.flush()
    expect(written).toEqual(['Nguyễn'])
  })

  test('is not written after the save, even when typing had just stopped', async () => {
    const written: unknown[] = []
    const { kept, type } = keeper(async (content) => void written.push(content))
    type('Nguyễn')
    kept.hold()
    kept.end()
    await kept.flush()
    await vi.advanceTimersByTimeAsync(1000)
    expect(written).toEqual([])
  })

  test('is written after all when the save failed', async () => {
    const written: unknown[] = []
    const { kept, type } = keeper(async (content) => void written.push(content))
    type('Nguyễn')
    kept.hold()
    await kept.flush()
    expect(written).toEqual([])
    kept.release()
    await vi.advanceTimersByTimeAsync(0)
    expect(written).toEqual(['Nguyễn'])
  })

  test('that cannot be written is said, and the next one is tried again', async () => {
    const { kept, failures, type } = keeper(() => Promise.reject(new Error('quota')))
    type('a')
    await kept.flush()
    type('b')
    await kept.flush()
    expect(failures).toEqual(['failed', 'failed'])
  })
})
