import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SkilljarWebhookCredentials","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/type-aliases/SkilljarWebhookCredentials.md","filePath":"api/webhooks/type-aliases/SkilljarWebhookCredentials.md"}');
const _sfc_main = { name: "api/webhooks/type-aliases/SkilljarWebhookCredentials.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / SkilljarWebhookCredentials</p><h1 id="type-alias-skilljarwebhookcredentials" tabindex="-1">Type Alias: SkilljarWebhookCredentials <a class="header-anchor" href="#type-alias-skilljarwebhookcredentials" aria-label="Permalink to &quot;Type Alias: SkilljarWebhookCredentials&quot;">​</a></h1><blockquote><p><strong>SkilljarWebhookCredentials</strong> = { <code>password</code>: <code>string</code>; <code>username</code>: <code>string</code>; } | { <code>header</code>: <code>string</code>; <code>value</code>: <code>string</code>; }</p></blockquote><p>What you configured on the webhook for Skilljar to send: <code>basic_auth_username</code> and <code>basic_auth_password</code>, or one of <code>additional_headers</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/type-aliases/SkilljarWebhookCredentials.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarWebhookCredentials = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarWebhookCredentials as default
};
