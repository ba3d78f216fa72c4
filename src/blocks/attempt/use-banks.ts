import { useEffect, useState } from 'react'
import { ownValue } from '#domain/base/own-record.ts'
import type { BankContent, Lookup } from '#domain/lesson/page-content.ts'

export type LoadBank = (module: string) => Promise<BankContent>
export type BankState = BankContent | 'waiting' | 'failed'

/** The banks of these modules as they arrive, each loaded once while the page is open. */
export function useBanks(loadBank: LoadBank, modules: readonly string[]) {
  const [banks, setBanks] = useState<Lookup<BankState>>({})
  const wanted = [...new Set(modules)].filter((module) => !Object.hasOwn(banks, module)).join(' ')
  useEffect(() => {
    if (wanted === '') return
    for (const module of wanted.split(' ')) {
      const settle = (state: BankState) => setBanks((known) => ({ ...known, [module]: state }))
      settle('waiting')
      loadBank(module).then(settle, () => settle('failed'))
    }
  }, [loadBank, wanted])
  return {
    bank: (module: string): BankState => ownValue(banks, module) ?? 'waiting',
    /** Tries those that failed once more. */
    again: () => setBanks((known) => withoutFailed(known)),
  }
}

function withoutFailed(banks: Lookup<BankState>): Lookup<BankState> {
  return Object.fromEntries(Object.entries(banks).filter(([, state]) => state !== 'failed'))
}
