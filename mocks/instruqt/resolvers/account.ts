import { type Context, platformError, type Resolver, type Resolvers } from '../../graphql/platform.js';
import { get, teamOf } from '../lookup.js';

/** The maximum length of an address. */
const LONGEST_ADDRESS = 320;

function isAddress(given: unknown): boolean {
  const text = String(given);
  return text.length <= LONGEST_ADDRESS && /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text);
}

/** Providers of free mailboxes. */
const isWorkAddress = (text: unknown) => isAddress(text) && !/@(?:gmail|outlook|yahoo|icloud)\./i.test(String(text));

/** Statements such as a consent, by who made them to whom. */
const said = (context: Context) => context.tables.of('Statement');

const consentId = (team: string, context: Context) => `${team}/${String(context.caller?.id)}/privacy-policy`;

const consent: Resolver = (args, context) => {
  said(context).insert({ id: consentId(teamOf(args, context).id, context), value: args.consent });
  return true;
};

const confirmationId = (team: string, email: unknown) => `${team}/${String(email)}/confirmed`;

export const accountResolvers: Resolvers = {
  Query: {
    isValidEmail: (args) => isAddress(args.email),
    isWorkEmail: (args) => isWorkAddress(args.email),
    isEmailConfirmed: (args, context) => Boolean(said(context).get(confirmationId(teamOf(args, context).id, args.email))),
    // Nothing is fetched here. A page can only be embedded over HTTPS.
    isURLEmbeddable: (args) => String(args.url).startsWith('https://'),
    userConsentedToPrivacyPolicy: (args, context) => said(context).get(consentId(teamOf(args, context).id, context))?.value === true,
  },
  Mutation: {
    consentToTeamPrivacyPolicy: consent,
    consentToOrganizationPrivacyPolicy: consent,
    sendEmailOwnershipConfirmationCode(args, context) {
      const team = get(context, 'TrackInvite', args.inviteID).team as string;
      return { needVerification: !said(context).get(confirmationId(team, args.email)) };
    },
    confirmEmailOwnership(args, context) {
      const profile = context.caller?.profile as { email?: string } | undefined;
      const email = args.email ?? profile?.email;
      if (!isAddress(email)) throw platformError('Not an email address');
      said(context).insert({ id: confirmationId(teamOf(args, context).id, email), value: true });
      return true;
    },
    // One line of JSON, as WebRTC uses it.
    icpStunCredentials: () => JSON.stringify({ iceServers: [{ urls: 'stun:stun.example.com:3478' }] }),
  },
};
