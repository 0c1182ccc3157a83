import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SkilljarEvent","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/type-aliases/SkilljarEvent.md","filePath":"api/webhooks/type-aliases/SkilljarEvent.md"}');
const _sfc_main = { name: "api/webhooks/type-aliases/SkilljarEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / SkilljarEvent</p><h1 id="type-alias-skilljarevent" tabindex="-1">Type Alias: SkilljarEvent <a class="header-anchor" href="#type-alias-skilljarevent" aria-label="Permalink to &quot;Type Alias: SkilljarEvent&quot;">​</a></h1><blockquote><p><strong>SkilljarEvent</strong> = <a href="./SkilljarEvents.html"><code>SkilljarEvents</code></a>[keyof <a href="./SkilljarEvents.html"><code>SkilljarEvents</code></a>]</p></blockquote><p>A known event of Skilljar. Narrow it by <code>event_type</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/type-aliases/SkilljarEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarEvent as default
};
