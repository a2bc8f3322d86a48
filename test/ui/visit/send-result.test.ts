import { describe, expect, test } from 'vitest'
import type { SyncView } from '#ui/action.ts'
import { sendResult } from '#ui/visit/send-result.ts'

const idle: SyncView = { phase: 'idle' }
const offline: SyncView = { phase: 'offline' }
const count = (waiting: number, refused = 0) => ({
  waiting,
  refused,
  sending: 0,
  oldest: undefined,
  lastSent: undefined,
})
const result = (before: number, after: number, sync: SyncView, refused = 0) =>
  sendResult(count(before), count(after, refused), sync, 'phường')

describe('what “Gửi ngay” answers', () => {
  test('says that phone and commune are the same only after the server answered', () => {
    expect(result(0, 0, idle).words).toBe('Không còn gì phải gửi. Máy này và phường đang như nhau.')
    expect(result(0, 0, offline)).toEqual({
      good: false,
      words: 'Đang không có mạng. Đến chỗ có mạng rồi thử lại.',
    })
  })

  test('counts what was sent, also when only the fetching failed afterwards', () => {
    expect(result(3, 0, idle).words).toBe('Đã gửi 3 mục về phường.')
    expect(result(3, 0, { phase: 'failed', reason: 'bug' })).toEqual({
      good: true,
      words: 'Đã gửi 3 mục về phường.',
    })
  })

  test('says how many were not sent, and why', () => {
    const { good, words } = result(3, 2, offline)
    expect(good).toBe(false)
    expect(words).toContain('2 mục')
    expect(words).toContain('không có mạng')
  })

  test('sends to what was refused instead of calling it sent', () => {
    expect(result(1, 0, idle, 1)).toEqual({ good: false, words: 'Cần xem lại: 1 mục' })
  })
})
