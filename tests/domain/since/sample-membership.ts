/** Five countries that go through every status there is. */
import type { Membership } from '#domain/since/membership.ts'

export const sampleMembership: Membership = {
  merged: { on: '2025-09-01', evidence: ['a-report'] },
  countries: [
    {
      name: 'China',
      steps: [
        { status: 'five', from: '1996-04-26', evidence: ['a-report'] },
        { status: 'member', from: '2001-06-15', evidence: ['a-report'] },
      ],
    },
    {
      name: 'India',
      steps: [
        { status: 'observer', from: '2005-07-05', evidence: ['a-report'] },
        { status: 'member', from: '2017-06-09', evidence: ['a-report'] },
      ],
    },
    {
      name: 'Mongolia',
      steps: [{ status: 'observer', from: '2004-06-17', evidence: ['a-report'] }],
    },
    {
      name: 'Sri Lanka',
      steps: [{ status: 'dialogue-partner', from: '2010-04/2010-05', evidence: ['a-report'] }],
    },
    { name: 'Laos', steps: [{ status: 'partner', from: '2025-09-01', evidence: ['a-report'] }] },
  ],
}
