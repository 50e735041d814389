import type { Messages } from './zh-cn.ts';

export const en = {
  running: url => `Suyuan is running: ${url}`,
  lookAt: 'Where to look:',
  places: {
    trace: 'trace page of a shopper',
    scan: 'scanning page',
    county: 'county website: registration',
    staff: 'console: review, batches, labels',
    shop: 'shop with embedded traces',
    docs: 'API reference',
  },
  accounts: 'Demo accounts (random, made at the first start, for the demo only):',
  roles: {
    producer: 'producer',
    reviewer: 'county reviewer',
    administrator: 'county administrator',
    neighbour: 'administrator of the next county',
    province: 'province administrator',
  },
  demoInPublic: host =>
    `Mind: the demo listens on ${host}, where other machines reach it, and its accounts may do everything. Set NODE_ENV=production for real use.`,
  stopHint: 'Ctrl-C stops it.',
  firstAdministrator:
    'There are no accounts yet. Make the first administrator:\n  npm run create-administrator -- <division code> <name of the body> <username> <name>\nFor example: npm run create-administrator -- 430121 "Changsha County Agriculture Bureau" admin "Wang Min"',
  administratorMade: (username, password) =>
    `The administrator was made. Username: ${username}, initial password: ${password} (shown this once; change it after signing in).`,
  administratorExists: 'There is a body with an administrator already, who adds accounts in the console.',
  administratorUsage: 'Usage: npm run create-administrator -- <division code> <name of the body> <username> <name>',
  divisionUnknown: code => `There is no division ${code} in the table: give six digits, such as 430121.`,
  failures: {
    variable: name => `The environment variable ${name} cannot be used as it is: see apps/api/README.md.`,
    portInUse: port =>
      `Port ${port} is in use: stop the program that has it, or take another, as in PORT=8081 npm start.`,
    portForbidden: port => `Port ${port} is not permitted: take one above 1023.`,
    hostUnknown: host => `HOST=${host} is no address of this machine.`,
    folder: path => `The folder ${path} cannot be written: change its permissions or name another in SUYUAN_DATA_DIR.`,
    folderSilent: path =>
      `The folder ${path} does not answer: if it lies on a network disk, check the network and the storage, or name another in SUYUAN_DATA_DIR.`,
    noFile: path => `${path} is no ordinary file: move it away and try again.`,
    diskFull: 'The disk is full: free some space and try again.',
    database: reason => `The database cannot be opened (${reason}): check DATABASE_URL and whether it is running.`,
    codeKeys: source =>
      `The trace code keys in ${source} cannot be read: restore them from a backup. Never delete them, or printed labels can be read no more.`,
    idNumberKeys: source => `The keys of the identity numbers in ${source} cannot be read: restore them from a backup.`,
    idNumberKeyMissing: keyId =>
      `Identity numbers in the database are sealed with the key ${keyId}, which is not among the keys here: restore the file id-number-keys from a backup. If it is lost for good, start with SUYUAN_LOST_ID_NUMBER_KEYS=${keyId}; those numbers can then be neither read nor told apart.`,
    secret: path =>
      `The session secret in ${path} is not whole: delete the file and try again; everyone signs in anew.`,
    demoUnfinished: path =>
      `The last start was cut off while making the demo: delete the folder ${path} (it holds demo data only) and try again.`,
    unexpected: reason => `Starting failed: ${reason}`,
  },
} satisfies Messages;
