import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SkilljarEvents","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/type-aliases/SkilljarEvents.md","filePath":"api/webhooks/type-aliases/SkilljarEvents.md"}');
const _sfc_main = { name: "api/webhooks/type-aliases/SkilljarEvents.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / SkilljarEvents</p><h1 id="type-alias-skilljarevents" tabindex="-1">Type Alias: SkilljarEvents <a class="header-anchor" href="#type-alias-skilljarevents" aria-label="Permalink to &quot;Type Alias: SkilljarEvents&quot;">​</a></h1><blockquote><p><strong>SkilljarEvents</strong> = <code>{ [Type in keyof WebhookEvents]: WebhookEvents[Type] &amp; SkilljarEventMethods }</code></p></blockquote><p>The events of Skilljar, by <code>event_type</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/type-aliases/SkilljarEvents.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarEvents = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarEvents as default
};
