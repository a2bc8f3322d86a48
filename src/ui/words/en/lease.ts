import type { leaseWords as vi } from '#ui/words/vi/lease.ts'

export const leaseWords: Record<keyof typeof vi, string> = {
  'lease.strip':
    'This phone has not connected for long. It can be used on {count} more days, then reading closes. Go once to where there is a network.',
  'lease.title': 'Closed for reading',
  'lease.safe':
    'Nothing is lost. {count} items on this phone are not sent yet and go by themselves with a network.',
  'lease.why':
    'This phone was used on {count} days without reaching the office. To keep what is known about the children safe, the book is not shown.',
  'lease.do':
    'Go once to where there is a network, and the book opens by itself. If it does not, call the children’s officer.',
  'lease.connect': 'Connect now',
  'lease.busy': 'Connecting…',
  'lease.write': 'What can still be written:',
}
