/** Five countries that go through every status there is. */
import type { Membership } from '#domain/since/membership.ts'

export const sampleMembership: Membership = {
  title: 'One name for every partner',
  subtitle: 'Status by country',
  merged: { on: '2025-09-01', source: 'Report of the merger' },
  countries: [
    {
      name: 'China',
      steps: [
        { status: 'five', from: '1996-04-26', source: 'Agreement 531' },
        { status: 'member', from: '2001-06-15', source: 'Event 41570' },
      ],
    },
    {
      name: 'India',
      steps: [
        { status: 'observer', from: '2005-07-05', source: 'Report of 2005' },
        { status: 'member', from: '2017-06-09', source: 'Report of 2017' },
      ],
    },
    {
      name: 'Mongolia',
      steps: [{ status: 'observer', from: '2004-06-17', source: 'Report of 2004' }],
    },
    {
      name: 'Sri Lanka',
      steps: [{ status: 'dialogue-partner', from: '2010-04/2010-05', source: 'Report of 2010' }],
    },
    { name: 'Laos', steps: [{ status: 'partner', from: '2025-09-01', source: 'Report of 2025' }] },
  ],
}
