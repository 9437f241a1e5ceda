/** What a trial answers to who comes by another way than from its own machine. */
export const shutReason = `This shop is a trial with sample people, whose password is in its documentation.
It answers its own machine only: by a loopback name such as localhost, through no proxy and no tunnel.
To let others in, set one of these and start it again (docs/operating.md):
- STOREFRONT_URL, its public address, with MARU_SAMPLES=0, which removes the sample people;
- MARU_SAMPLES=1, to let others in with the sample people all the same.
`;
