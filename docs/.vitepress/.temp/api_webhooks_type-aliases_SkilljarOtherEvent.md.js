import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SkilljarOtherEvent","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/type-aliases/SkilljarOtherEvent.md","filePath":"api/webhooks/type-aliases/SkilljarOtherEvent.md"}');
const _sfc_main = { name: "api/webhooks/type-aliases/SkilljarOtherEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / SkilljarOtherEvent</p><h1 id="type-alias-skilljarotherevent" tabindex="-1">Type Alias: SkilljarOtherEvent <a class="header-anchor" href="#type-alias-skilljarotherevent" aria-label="Permalink to &quot;Type Alias: SkilljarOtherEvent&quot;">​</a></h1><blockquote><p><strong>SkilljarOtherEvent</strong> = <a href="./../../skilljar/interfaces/WebhookEventFields.html"><code>WebhookEventFields</code></a> &amp; <code>SkilljarEventMethods</code> &amp; <code>object</code></p></blockquote><p>An event of a type that the SDK does not know.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th></tr></thead><tbody><tr><td><code>event_type</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/type-aliases/SkilljarOtherEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarOtherEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarOtherEvent as default
};
