import { leaseAfter, type Lease } from '#rules/lease.ts'
import { useBook, useMayWrite, useRegister } from '#ui/context.ts'
import { useMayReport } from '#ui/intake/use-may-report.ts'
import type { Route } from '#ui/route.ts'

/** How long this book may still be read without its server. */
export function useLease(): Lease {
  const { role } = useBook().header
  return leaseAfter(
    role,
    useRegister((open) => open.use.days),
  )
}

/** The forms that show nothing of the book: reading closes, writing goes on. */
export function useOpenForms(): readonly Route[] {
  const mayReport = useMayReport()
  const mayWrite = useMayWrite('household')
  return [
    ...(mayReport ? [{ page: 'report' } as const] : []),
    ...(mayWrite ? [{ page: 'householdNew' } as const] : []),
  ]
}
