import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SkilljarWebhookTarget","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/SkilljarWebhookTarget.md","filePath":"api/mocks/type-aliases/SkilljarWebhookTarget.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/SkilljarWebhookTarget.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / SkilljarWebhookTarget</p><h1 id="type-alias-skilljarwebhooktarget" tabindex="-1">Type Alias: SkilljarWebhookTarget <a class="header-anchor" href="#type-alias-skilljarwebhooktarget" aria-label="Permalink to &quot;Type Alias: SkilljarWebhookTarget&quot;">​</a></h1><blockquote><p><strong>SkilljarWebhookTarget</strong> = { <code>url</code>: <code>string</code>; } | <code>object</code> &amp; <a href="./../../webhooks/type-aliases/SkilljarWebhookCredentials.html"><code>SkilljarWebhookCredentials</code></a></p></blockquote><p>Where Skilljar&#39;s events go, and what they prove themselves with. Without credentials: <code>demoWebhookCredentials</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/SkilljarWebhookTarget.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarWebhookTarget = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarWebhookTarget as default
};
