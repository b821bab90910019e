import { defineVendor } from '../define.js';

export const telegram = defineVendor({
  id: 'telegram',
  name: 'Telegram',
  role: 'unknown',
  noCountry: 'companies in several countries',
  packages: ['telegraf', 'grammy', 'node-telegram-bot-api'],
  hosts: ['telegram.org'],
  kind: 'message',
  calls: [
    {
      path: [
        'sendMessage',
        'sendDocument',
        'sendPhoto',
        'reply',
        'replyWithHTML',
        'replyWithMarkdown',
        'replyWithMarkdownV2',
        'replyWithPhoto',
        'replyWithDocument',
        'replyWithContact',
        'sendContact',
        'sendLocation',
        'editMessageText',
      ],
      args: 'all',
    },
  ],
});
