import { defineVendor } from '../define.js';

export const discord = defineVendor({
  id: 'discord',
  name: 'Discord',
  role: 'unknown',
  country: 'US',
  packages: ['discord.js', '@discordjs/*', 'discord-webhook-node', 'oceanic.js', 'eris'],
  hosts: ['discord.com', 'discordapp.com'],
  kind: 'message',
  calls: [
    {
      path: [
        'send',
        'reply',
        'followUp',
        'edit',
        'editReply',
        'createMessage',
        'editMessage',
        'setContent',
        'setDescription',
        'addField',
        'addFields',
        'setFields',
        'setTitle',
        'setFooter',
        'setAuthor',
      ],
      args: 'all',
    },
  ],
});
