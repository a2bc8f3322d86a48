import { expect, test } from 'vitest'
import { sendWords } from '#ui/submission/send-words.ts'

test('a month without news is handed in as such, not as nought changes', () => {
  expect(sendWords(true, 0)).toBe('Nộp, tháng này không có thay đổi')
  expect(sendWords(true, 3)).toBe('Nộp 3 thay đổi')
  expect(sendWords(false, 3)).toContain('3 thay đổi')
})
