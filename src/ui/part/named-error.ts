/** An error with the name of its field before it: “Ai đi? Chọn một mục”, “Họ và tên mẹ: Ghi họ và tên”. */
export function namedError(label: string, message: string): string {
  if (!label) return message
  return /[?!.:…]$/u.test(label) ? `${label} ${message}` : `${label}: ${message}`
}
