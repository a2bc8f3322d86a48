import { describe, expect, test } from 'vitest'
import type { OutboxCount } from '#book/book.ts'
import { syncLine } from '#ui/sync-line.ts'

const now = Date.parse('2026-11-24T09:12:00+07:00')
const empty: OutboxCount = { waiting: 0, sending: 0, refused: 0, oldest: undefined, lastSent: undefined }
const idle = { phase: 'idle' as const }

describe('the header says where the data is', () => {
  test('what waits, and since when', () => {
    expect(syncLine({ ...empty, waiting: 3, oldest: now - 2 * 86_400_000 }, 0, idle, now).words).toBe(
      'Còn 3 mục chưa gửi, cũ nhất 2 ngày',
    )
    expect(syncLine({ ...empty, waiting: 1, oldest: now - 60_000 }, 0, idle, now).words).toBe(
      'Còn 1 mục chưa gửi',
    )
  })

  test('that everything was sent, only after a receipt or a level with the server', () => {
    expect(syncLine({ ...empty, lastSent: now }, 0, idle, now).words).toBe('Đã gửi hết, lần cuối 09:12')
    expect(syncLine(empty, 0, idle, now).words).toBe('Chưa có gì phải gửi')
  })

  test('what people must look at comes before everything else', () => {
    const line = syncLine({ ...empty, waiting: 4, refused: 1, oldest: now }, 1, { phase: 'pushing' }, now)
    expect(line).toMatchObject({ words: 'Cần xem lại: 2 mục', tone: 'warn' })
  })

  test('no network is quiet, not an alarm, and never hides what waits', () => {
    const line = syncLine({ ...empty, waiting: 2, oldest: now }, 0, { phase: 'offline' }, now)
    expect(line).toMatchObject({ words: 'Không có mạng, còn 2 mục chưa gửi', tone: 'quiet' })
  })

  test('sending counts, receiving shows how far', () => {
    expect(syncLine({ ...empty, sending: 2, oldest: now }, 0, { phase: 'pushing' }, now).words).toBe(
      'Đang gửi 2 mục',
    )
    expect(syncLine(empty, 0, { phase: 'pulling', progress: { done: 120, total: 400 } }, now).words).toBe(
      'Đang nhận 120 / 400',
    )
  })
})
